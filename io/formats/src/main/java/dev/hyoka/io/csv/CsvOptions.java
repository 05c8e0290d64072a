package dev.hyoka.io.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * How CSV is written. Reading needs no option: it finds the encoding by itself.
 *
 * @param encoding the encoding
 */
public record CsvOptions(Encoding encoding) {

    /** UTF-8 with a byte order mark, which spreadsheet programs read as what it is. */
    public static final CsvOptions DEFAULT = new CsvOptions(Encoding.UTF_8_WITH_MARK);

    /** Checks that nothing is null. */
    public CsvOptions {
        Objects.requireNonNull(encoding, "encoding");
    }

    /**
     * Returns these options with another encoding.
     *
     * @param other the encoding
     * @return the options
     */
    public CsvOptions withEncoding(Encoding other) {
        return new CsvOptions(other);
    }

    /** The encodings that are written. */
    public enum Encoding {
        /** UTF-8 behind a byte order mark. */
        UTF_8_WITH_MARK(StandardCharsets.UTF_8),

        /** UTF-8 without a mark, as programs expect it. */
        UTF_8(StandardCharsets.UTF_8),

        /**
         * Windows-31J, which some offices' programs still ask for. A character that it lacks is written as 〓, and the
         * writer's problems say so.
         */
        WINDOWS_31J(Charset.forName("windows-31j"));

        private final Charset charset;

        Encoding(Charset charset) {
            this.charset = charset;
        }

        Charset charset() {
            return charset;
        }
    }
}
