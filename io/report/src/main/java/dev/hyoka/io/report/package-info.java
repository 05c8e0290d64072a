/**
 * A set of sheets, with what was found in them, as one page of HTML for citizens, councillors and clerks.
 *
 * <p>{@link dev.hyoka.io.report.HtmlReport} writes a file that stands alone: nothing is loaded from elsewhere and no script
 * runs, so that it can be sent by mail, printed, put on any server and kept for years.
 */
package dev.hyoka.io.report;
