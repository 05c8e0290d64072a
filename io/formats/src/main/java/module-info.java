/**
 * Formats that read and write the sheets: the extension point, and the formats that need no library beyond a JSON
 * tokenizer.
 */
module dev.hyoka.io {
    requires transitive dev.hyoka.core;

    exports dev.hyoka.io;

    uses dev.hyoka.io.SheetFormat;
}
