/** Sheets and what was found in them as one page of HTML. */
@SuppressWarnings("requires-automatic") // the templates' run time names its module, but has no descriptor
module dev.hyoka.io.report {
    requires transitive dev.hyoka.core;
    requires transitive dev.hyoka.io;
    requires gg.jte.runtime;

    exports dev.hyoka.io.report;

    provides dev.hyoka.io.findings.FindingsFormat with
            dev.hyoka.io.report.HtmlReport;
}
