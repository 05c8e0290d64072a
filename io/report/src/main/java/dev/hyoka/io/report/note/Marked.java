package dev.hyoka.io.report.note;

import java.util.List;

/**
 * A text of a sheet with the marks of what was found in it.
 *
 * @param text the text
 * @param marks the notes about it; mostly none
 */
public record Marked(String text, List<Note> marks) {}
