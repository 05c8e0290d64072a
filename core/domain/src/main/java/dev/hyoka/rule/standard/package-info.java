/** x. */
package dev.hyoka.rule.standard;
