/**
 * Findings as the page shows them: numbered notes, to which marks at the figures lead.
 *
 * <p>A {@link dev.hyoka.io.report.note.Note} is shown once, beneath what it speaks of; {@link dev.hyoka.io.report.note.Anchors}
 * has the names by which links find documents.
 */
package dev.hyoka.io.report.note;
