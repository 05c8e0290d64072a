package dev.hyoka.finding;

import java.util.Objects;
import java.util.Optional;

/**
 * A single correction that would settle a finding, with the mistake that it presumes.
 *
 * @param kind the presumed mistake
 * @param edit the correction
 * @param year the year of the figure, in words
 * @param row what the figure is, in words
 * @param unit the figure's unit, in words
 */
public record Suspect(Kind kind, Edit edit, Argument.Term year, Argument.Term row, Argument.Term unit) {

    /** Checks that nothing is null. */
    public Suspect {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(edit, "edit");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * Returns the correction for a reader.
     *
     * @return which figure of which year, from what to what, and why
     */
    public Message message() {
        return message("{year}の", "{year}: ");
    }

    /**
     * Returns the correction for a reader who knows which year it is about.
     *
     * @return which figure, from what to what, and why
     */
    public Message messageWithinYear() {
        return message("", "");
    }

    private Message message(String yearJa, String yearEn) {
        // That no simple mistake explains it is nothing that a reader would miss
        String causeJa = kind == Kind.OTHER ? "" : "({cause})";
        String causeEn = kind == Kind.OTHER ? "" : " ({cause})";
        Message.Builder message;
        if (edit.from().isEmpty()) {
            message = Message.of(
                    yearJa + "{row}に{to}{unit}を記入すると一致します" + causeJa + "。",
                    yearEn + "stating {to} {unit} as {row} settles it" + causeEn + ".");
        } else if (edit.to().isEmpty()) {
            message = Message.of(
                    yearJa + "{row}の{from}{unit}を消すと一致します" + causeJa + "。",
                    yearEn + "leaving out {from} {unit} as {row} settles it" + causeEn + ".");
        } else {
            message = Message.of(
                    yearJa + "{row}を{from}{unit}から{to}{unit}に直すと一致します" + causeJa + "。",
                    yearEn + "changing {row} from {from} to {to} {unit} settles it" + causeEn + ".");
        }
        edit.from().ifPresent(stated -> message.with("from", stated));
        edit.to().ifPresent(required -> message.with("to", required));
        return message.with("year", year)
                .with("row", row)
                .with("unit", unit)
                .with("cause", new Argument.Term(kind.code(), kind.words()))
                .build();
    }

    /** Mistakes that clerks make. */
    public enum Kind {
        /** Two neighbouring digits changed places. */
        DIGITS_SWAPPED("digits-swapped", "隣り合う数字の入れ違い", "two digits changed places"),

        /** A digit is missing. */
        DIGIT_LOST("digit-lost", "数字の脱落", "a digit was lost"),

        /** A digit stands twice. */
        DIGIT_DOUBLED("digit-doubled", "数字の重複", "a digit was doubled"),

        /** The figure is 10 or 1000 times too large or too small. */
        SCALE("scale", "桁の誤り", "the figure is off by a power of ten"),

        /** The sign is wrong. */
        SIGN("sign", "符号の誤り", "the sign is wrong"),

        /** A figure was not stated that is exactly the difference. */
        UNSTATED_PART("unstated-part", "記載のない内訳", "a part was not stated"),

        /** Last year's total was left standing. */
        STALE_TOTAL("stale-total", "前年度の合計の消し忘れ", "last year's total was left standing"),

        /** The figure of the year before or after stands here, or here's stands there. */
        YEAR_SHIFTED("year-shifted", "隣の年度の額との取り違え", "the figure belongs to a neighbouring year"),

        /** No simple mistake explains it. */
        OTHER("other", "単純な誤りでは説明できない", "no simple mistake explains it");

        private final String code;
        private final String ja;
        private final String en;

        Kind(String code, String ja, String en) {
            this.code = code;
            this.ja = ja;
            this.en = en;
        }

        /**
         * Returns the name in the interchange form.
         *
         * @return the code, such as digits-swapped
         */
        public String code() {
            return code;
        }

        /**
         * Returns the mistake in words.
         *
         * @return a few words
         */
        public Text words() {
            return Text.of(ja, en);
        }

        /**
         * Obtains the kind from its code.
         *
         * @param code the code
         * @return the kind; empty if there is none of that code
         */
        public static Optional<Kind> ofCode(String code) {
            for (Kind kind : values()) {
                if (kind.code.equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }
}
