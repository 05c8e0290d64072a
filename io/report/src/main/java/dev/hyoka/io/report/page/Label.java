package dev.hyoka.io.report.page;

/** A fixed word of the page. Each part has an enum of its own. */
interface Label {

    String ja();

    String en();
}
