/**
 * Holds nothing but the style of the generated builders. It stands here, above the packages that it is for, because a
 * package's annotations are read by every compilation that uses its types, and users don't have the generator.
 */
@Value.Style(jdkOnly = true, allowedClasspathAnnotations = Override.class)
package dev.hyoka;

import org.immutables.value.Value;
