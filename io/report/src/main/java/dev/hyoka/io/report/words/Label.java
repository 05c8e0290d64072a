package dev.hyoka.io.report.words;

/** A fixed word of the page. Each part has an enum of its own. */
public interface Label {

    String ja();

    String en();
}
