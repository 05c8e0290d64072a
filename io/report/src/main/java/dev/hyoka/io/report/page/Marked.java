package dev.hyoka.io.report.page;

import java.util.List;

/**
 * A text of a sheet with the marks of what was found in it.
 *
 * @param text the text
 * @param marks the notes about it; mostly none
 */
record Marked(String text, List<Note> marks) {}
