/**
 * YAML that is read with care: every part knows its line and column, every mistake is collected, and nothing of a file can
 * exhaust the memory. For this module alone.
 */
package dev.hyoka.yaml;
