/**
 * Formats that read and write the sheets, and that write what was found in them: the extension points, and the formats
 * that need no library beyond a JSON tokenizer.
 */
module dev.hyoka.io {
    requires transitive dev.hyoka.core;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires tools.jackson.core;

    exports dev.hyoka.io;
    exports dev.hyoka.io.csv;
    exports dev.hyoka.io.findings;
    exports dev.hyoka.io.json;
    exports dev.hyoka.io.junit;
    exports dev.hyoka.io.markdown;
    exports dev.hyoka.io.published;
    exports dev.hyoka.io.sarif;
    exports dev.hyoka.io.table;
    exports dev.hyoka.io.text;
    exports dev.hyoka.io.wide;

    uses dev.hyoka.io.SheetFormat;
    uses dev.hyoka.io.findings.FindingsFormat;
    uses dev.hyoka.io.table.TableFormat;

    provides dev.hyoka.io.SheetFormat with
            dev.hyoka.io.csv.CsvFormat,
            dev.hyoka.io.csv.DataPackageFormat,
            dev.hyoka.io.json.JsonFormat,
            dev.hyoka.io.json.NdjsonFormat,
            dev.hyoka.io.published.PublishedTextFormat;
    provides dev.hyoka.io.findings.FindingsFormat with
            dev.hyoka.io.json.JsonFindings,
            dev.hyoka.io.junit.JunitFindings,
            dev.hyoka.io.markdown.MarkdownFindings,
            dev.hyoka.io.sarif.SarifFindings,
            dev.hyoka.io.text.TextFindings;
    provides dev.hyoka.io.table.TableFormat with
            dev.hyoka.io.csv.CsvTables;
}
