/**
 * Findings as Markdown, for comments on pull requests and for job summaries: the counts, a table by rule, and sheet by
 * sheet the figures and the findings. What a document states is text there and nothing else.
 */
package dev.hyoka.io.markdown;
