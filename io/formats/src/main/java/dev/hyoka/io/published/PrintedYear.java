package dev.hyoka.io.published;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.time.FiscalYear;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fiscal year that a title prints: 令和2年度分 重点事業マネジメントシート. */
final class PrintedYear {

    private static final int LONGEST = 200;
    private static final Pattern YEAR =
            Pattern.compile("([^0-9\\s]{0,2})\\s?(元|[0-9]{1,4})\\s?(?:年度|(?=[\\s(]|$))(分|実施|実績|対象|決算|事業)?");

    private PrintedYear() {}

    /** The year in a text; of several that which the text is about (令和2年度分, 令和2年度実施事業), else the first. */
    static Optional<FiscalYear> find(String raw) {
        if (raw.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = YEAR.matcher(Normalizer.normalize(Markup.withoutTags(raw), Normalizer.Form.NFKC));
        Optional<FiscalYear> first = Optional.empty();
        while (matcher.find()) {
            Optional<FiscalYear> year = year(matcher.group(1), matcher.group(2));
            if (year.isPresent() && matcher.group(3) != null) {
                return year;
            }
            first = first.or(() -> year);
        }
        return first;
    }

    /** Whether a row prints nothing but a year. */
    static boolean isAlone(Row row) {
        return row.filled().size() == 1
                && FiscalYear.tryParse(row.filled().get(0).normal().replaceAll("分$", ""))
                        .isPresent();
    }

    static void missing(RawSheet raw, Notes notes) {
        notes.error(
                "no-fiscal-year",
                raw.rows().get(0).first().orElseThrow(),
                Places.FISCAL_YEAR,
                Message.of(
                                "このシートには年度が書かれていません。--fiscal-year などで年度を指定してください。",
                                "The sheet does not print its fiscal year. Give it with the input (--fiscal-year).")
                        .build());
    }

    /** The year in what stands before the number: the era can follow other words at once. */
    private static Optional<FiscalYear> year(String before, String number) {
        for (int from = 0; from <= before.length(); from++) {
            Optional<FiscalYear> year = FiscalYear.tryParse(before.substring(from) + number);
            if (year.isPresent()) {
                return year;
            }
        }
        return Optional.empty();
    }
}
