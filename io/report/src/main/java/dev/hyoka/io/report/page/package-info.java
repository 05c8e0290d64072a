/**
 * The page as a whole, put together from its parts.
 *
 * <p>Each part of the page is a package: records that are ready to be shown, and templates of the same folder's name in
 * {@code src/main/jte} that show them. Records decide what is shown, templates decide how. Nothing of it is public API; types
 * are public where another part uses them.
 */
package dev.hyoka.io.report.page;
