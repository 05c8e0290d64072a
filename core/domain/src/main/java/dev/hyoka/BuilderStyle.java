package dev.hyoka;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the builders are generated. It is gone after the compilation: users don't have the generator, and their compiler
 * would complain of every annotation of it that it meets on a package.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(jdkOnly = true, allowedClasspathAnnotations = Override.class)
@interface BuilderStyle {}
