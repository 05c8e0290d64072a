/** Sheets for property-based tests: valid ones by construction, and ones with a known fault. */
module dev.hyoka.generators {
    requires transitive dev.hyoka.core;
    requires transitive net.jqwik.api;

    exports dev.hyoka.generators;
    exports dev.hyoka.generators.fault;

    provides net.jqwik.api.providers.ArbitraryProvider with
            dev.hyoka.generators.SheetProvider;
    provides net.jqwik.api.SampleReportingFormat with
            dev.hyoka.generators.SheetReport;
}
