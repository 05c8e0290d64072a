/**
 * What stands on the page: each part is a record that is ready to be shown, and a template of the same name beside it in
 * {@code src/main/jte} that shows it.
 *
 * <p>Records decide what is shown; templates decide how. Nothing here is public API.
 */
package dev.hyoka.io.report.page;
