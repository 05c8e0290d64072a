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

    private static final Pattern YEAR = Pattern.compile("([^0-9\\s]{0,2})\\s?(元|[0-9]{1,4})\\s?年度");

    private PrintedYear() {}

    static Optional<FiscalYear> find(String raw) {
        if (raw.length() > 200) {
            return Optional.empty();
        }
        Matcher matcher = YEAR.matcher(Normalizer.normalize(Markup.withoutTags(raw), Normalizer.Form.NFKC));
        while (matcher.find()) {
            String before = matcher.group(1);
            for (int from = 0; from <= before.length(); from++) {
                Optional<FiscalYear> year = FiscalYear.tryParse(before.substring(from) + matcher.group(2));
                if (year.isPresent()) {
                    return year;
                }
            }
        }
        return Optional.empty();
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
}
