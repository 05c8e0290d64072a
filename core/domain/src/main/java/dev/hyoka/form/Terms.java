package dev.hyoka.form;

import dev.hyoka.finding.Argument.Term;
import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.Mark;
import dev.hyoka.model.Phase;
import dev.hyoka.model.Polarity;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalMonth;
import dev.hyoka.time.FiscalYear;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the sheets, as messages and pages use them: a code for programs, and how it is written in each language. */
public final class Terms {

    private Terms() {}

    /**
     * Returns a fiscal year.
     *
     * @param year the year
     * @return for example 令和2年度, fiscal 2020 (R2), with the code 2020
     */
    public static Term year(FiscalYear year) {
        return new Term(
                year.toString(), Text.of(year.toLongText(), "fiscal " + year + " (" + year.toShortText() + ")"));
    }

    /**
     * Returns a year of a cost table; programs know it by its place there.
     *
     * @param cost the cost table
     * @param year one of its years
     * @return for example 令和2年度(実績), Fiscal 2020 (R2, actual), with the code 2020
     */
    public static Term year(Cost cost, CostYear year) {
        return year(cost.place(year), year.fiscalYear(), year.phase());
    }

    /**
     * Returns a year of an indicator; programs know it by its place there.
     *
     * @param indicator the indicator
     * @param value one of its values
     * @return for example 令和3年度(目標), Fiscal 2021 (R3, target), with the code 2021
     */
    public static Term year(Indicator indicator, IndicatorValue value) {
        return year(indicator.place(value), value.fiscalYear(), value.phase());
    }

    /**
     * Returns a year of a table as it begins a sentence; programs know it by its place there.
     *
     * @param place the year's place in the table
     * @param year the year
     * @param phase the phase of the year's figures
     * @return for example 令和3年度(見込), Fiscal 2021 (R3, estimate), with the code 2021
     */
    public static Term year(String place, FiscalYear year, Phase phase) {
        return year(place, "Fiscal", year, phase);
    }

    /**
     * Returns a year of a table as it stands within a sentence; programs know it by its place there.
     *
     * @param place the year's place in the table
     * @param year the year
     * @param phase the phase of the year's figures
     * @return for example 令和3年度(見込), fiscal 2021 (R3, estimate), with the code 2021
     */
    public static Term yearInSentence(String place, FiscalYear year, Phase phase) {
        return year(place, "fiscal", year, phase);
    }

    private static Term year(String place, String fiscal, FiscalYear year, Phase phase) {
        Text words = phase(phase).words();
        return new Term(
                place,
                Text.of(
                        year.toLongText() + "(" + words.ja() + ")",
                        fiscal + " " + year + " (" + year.toShortText() + ", " + words.en() + ")"));
    }

    /**
     * Returns a unit of amounts.
     *
     * @param unit the unit
     * @return for example 千円, thousand yen; a unit without a name of its own is written as a factor: × 5000 JPY
     */
    public static Term unit(AmountUnit unit) {
        Text words = Text.of("×" + unit, "× " + unit);
        if (unit.currency().getCurrencyCode().equals("JPY")) {
            if (unit.multiple() == 1) {
                words = Text.of("円", "yen");
            } else if (unit.multiple() == 1_000) {
                words = Text.of("千円", "thousand yen");
            } else if (unit.multiple() == 10_000) {
                words = Text.of("万円", "ten thousand yen");
            } else if (unit.multiple() == 1_000_000) {
                words = Text.of("百万円", "million yen");
            } else if (unit.multiple() == 100_000_000) {
                words = Text.of("億円", "hundred million yen");
            }
        }
        return new Term(unit.toString(), words);
    }

    /**
     * Returns a month.
     *
     * @param month the month
     * @return for example 4月, April, with the code 4
     */
    public static Term month(FiscalMonth month) {
        String name = month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
        return new Term(Integer.toString(month.number()), Text.of(month.number() + "月", name));
    }

    /**
     * Returns a phase.
     *
     * @param phase the phase
     * @return for example 実績, actual
     */
    public static Term phase(Phase phase) {
        Text words = switch (phase) {
            case ACTUAL -> Text.of("実績", "actual");
            case ESTIMATE -> Text.of("見込", "estimate");
            case TARGET -> Text.of("目標", "target");
            case BUDGET -> Text.of("予算", "budget");
        };
        return new Term(phase.code(), words);
    }

    /**
     * Returns which way is better.
     *
     * @param polarity the polarity
     * @return for example 多いほど良い, more is better
     */
    public static Term polarity(Polarity polarity) {
        Text words = switch (polarity) {
            case UP -> Text.of("多いほど良い", "more is better");
            case DOWN -> Text.of("少ないほど良い", "less is better");
        };
        return new Term(polarity.code(), words);
    }

    /**
     * Returns a kind of document.
     *
     * @param kind the kind
     * @return for example 重点事業マネジメントシート, management sheet
     */
    public static Term kind(DocumentKind kind) {
        Text words = switch (kind) {
            case MANAGEMENT_SHEET -> Text.of("重点事業マネジメントシート", "management sheet");
            case GOAL_SHEET -> Text.of("組織目標シート", "goal sheet");
        };
        return new Term(kind.code(), words);
    }

    /**
     * Returns how grave a finding is.
     *
     * @param severity the severity
     * @return for example 警告, warning
     */
    public static Term severity(Severity severity) {
        Text words = switch (severity) {
            case ERROR -> Text.of("エラー", "error");
            case WARNING -> Text.of("警告", "warning");
            case INFO -> Text.of("情報", "info");
        };
        return new Term(severity.code(), words);
    }

    /**
     * Returns what a progress grade means where the sheet doesn't print words of its own.
     *
     * @param grade the grade
     * @return for example 予定どおり, as planned, with the code A
     */
    public static Term grade(ProgressGrade grade) {
        Text words = switch (grade) {
            case A -> Text.of("予定どおり", "as planned");
            case B -> Text.of("概ね予定どおり", "mostly as planned");
            case C -> Text.of("遅れている", "behind schedule");
        };
        return new Term(grade.code(), words);
    }

    /**
     * Returns what is to become of a project.
     *
     * @param direction the direction
     * @return for example 継続, continue
     */
    public static Term direction(DirectionCode direction) {
        Text words = switch (direction) {
            case CONTINUE -> Text.of("継続", "continue");
            case COMPLETED -> Text.of("事業完了", "completed");
            case EXPAND -> Text.of("拡充", "expand");
            case IMPROVE -> Text.of("改善", "improve");
            case REDUCE -> Text.of("縮小", "reduce");
            case MERGE -> Text.of("統合", "merge");
            case SUSPEND -> Text.of("休止", "suspend");
            case ABOLISH -> Text.of("廃止", "abolish");
            case OTHER -> Text.of("その他", "other");
        };
        return new Term(direction.code(), words);
    }

    /**
     * Returns what an indicator measures.
     *
     * @param category the category
     * @return for example 成果指標, outcome indicator
     */
    public static Term category(IndicatorCategory category) {
        Text words = switch (category) {
            case OUTCOME -> Text.of("成果指標", "outcome indicator");
            case ACTIVITY -> Text.of("活動指標", "activity indicator");
            case SCALE -> Text.of("対象指標", "scale indicator");
        };
        return new Term(category.code(), words);
    }

    /**
     * Returns how an entry of a schedule is marked.
     *
     * @param mark the mark
     * @return for example 期間, span
     */
    public static Term mark(Mark mark) {
        Text words = switch (mark) {
            case MILESTONE -> Text.of("節目", "milestone");
            case SPAN -> Text.of("期間", "span");
            case TEXT -> Text.of("記載", "text");
        };
        return new Term(mark.code(), words);
    }

    /**
     * Returns a document by what stands at its head. A kind that isn't known and a year out of bounds stand as they are.
     *
     * @param document what tells it from others
     * @return for example 重点事業マネジメントシート、令和2年度、総務部、総務課、平和推進事業; management sheet, fiscal 2020 (R2), 総務部,
     *     総務課, 平和推進事業
     */
    public static Text document(DocumentRef document) {
        Optional<Text> kind = DocumentKind.ofCode(document.kind())
                .map(known -> kind(known).words())
                .or(() -> asItIs(document.kind()));
        // A finding can name whatever document its rule thought of
        int number = document.fiscalYear();
        Optional<Text> year = number < FiscalYear.MIN || number > FiscalYear.MAX
                ? asItIs(Integer.toString(number))
                : Optional.of(year(FiscalYear.of(number)).words());
        List<Text> words = Stream.of(
                        kind,
                        year,
                        document.department().flatMap(Terms::asItIs),
                        document.division().flatMap(Terms::asItIs),
                        document.name().flatMap(Terms::asItIs))
                .flatMap(Optional::stream)
                .toList();
        return Text.of(
                words.stream().map(Text::ja).collect(Collectors.joining("、")),
                words.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    private static Optional<Text> asItIs(String words) {
        return words.isBlank() ? Optional.empty() : Optional.of(Text.of(words, words));
    }
}
