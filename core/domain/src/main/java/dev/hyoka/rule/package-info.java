/** x. */
package dev.hyoka.rule;
