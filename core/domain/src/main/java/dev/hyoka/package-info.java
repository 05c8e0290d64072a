/** Holds nothing but the style of the builders that are generated in the packages below. */
@BuilderStyle
package dev.hyoka;
