/** Small programs, one a section of the README. */
package dev.hyoka.examples.cookbook;
