package dev.hyoka.rule.standard;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Argument.Figure;
import dev.hyoka.finding.Argument.Term;
import dev.hyoka.finding.Evidence;
import dev.hyoka.finding.Evidence.Measure;
import dev.hyoka.finding.Evidence.Operand;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.Text;
import dev.hyoka.form.CostRow;
import dev.hyoka.form.Terms;
import dev.hyoka.model.HourlyRate;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.money.Amounts;
import dev.hyoka.money.Rounding;
import dev.hyoka.rule.cost.LabourRates;
import dev.hyoka.rule.cost.LabourRates.Agreed;
import dev.hyoka.rule.cost.LabourRates.Column;
import dev.hyoka.rule.cost.LabourRates.Point;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A 人件費計(B) that doesn't agree with the hourly rate of the other sheets.
 *
 * @param point what the sheet states
 * @param agreed the rate on which most sheets agree
 * @param rounding how amounts are rounded
 */
record HourlyRateContradiction(Point point, Agreed agreed, Rounding rounding) {

    /** Decimal places of a rate that is no whole number of yen. */
    private static final int PLACES = 2;

    private HourlyRate implied() {
        return point.confined(rounding);
    }

    /** The other columns of the same sheets whose rate fits, the nearest year first. */
    private List<Argument> others(LabourRates rates, int least) {
        Column own = point.column();
        List<Map.Entry<Column, Agreed>> fitting = new ArrayList<>();
        for (Map.Entry<Column, Agreed> other : rates.all().entrySet()) {
            Column column = other.getKey();
            if (!column.equals(own)
                    && column.sheetYear().equals(own.sheetYear())
                    && column.currency().equals(own.currency())
                    && other.getValue().sheets() >= least
                    && other.getValue().rate().meets(implied())) {
                fitting.add(other);
            }
        }
        fitting.sort(Comparator.comparing(
                Map.Entry::getKey,
                Comparator.comparingInt((Column column) ->
                                Math.abs(column.year().year() - own.year().year()))
                        .thenComparing(Column::year, Comparator.reverseOrder())
                        .thenComparing(Column::phase)));
        List<Argument> words = new ArrayList<>();
        for (Map.Entry<Column, Agreed> other : fitting) {
            Column column = other.getKey();
            Term year = Terms.yearInSentence(column.year().toString(), column.year(), column.phase());
            Term rate = rate(other.getValue().rate(), point.unit());
            words.add(new Term(
                    year.code(),
                    Text.of(
                            year.words().ja() + "の" + rate.words().ja(),
                            year.words().en() + " at " + rate.words().en())));
        }
        return words;
    }

    /**
     * Says that the total doesn't agree with the rate.
     *
     * @param rates the rates of the set, among which there may be another one that fits
     * @param least how many sheets a rate needs to be known
     */
    Observation observation(LabourRates rates, int least) {
        AmountUnit unit = point.unit();
        Evidence evidence = evidence();
        List<Argument> others = others(rates, least);
        Argument expected = expected(agreed.rate(), evidence.stated().value());
        boolean isSure = expected instanceof Figure;
        boolean hasOtherStaff = point.otherStaff().isPresent();
        String ja = "{year}の人件費計(B)は{stated}{unit}と記載されていますが、業務時間{hours}時間に時間単価{rate}を掛け"
                + (hasOtherStaff ? "、その他職員人件費{otherStaff}{unit}を加え" : "")
                + "ると{expected}" + (isSure ? "{unit}" : "") + "となります。この時間単価は、{sheets}枚のシートのうち{agreeing}枚の記載に共通するものです。"
                + "記載された額に合う時間単価は{own}です。";
        String en = "{year}: personnel cost total (B) is stated as {stated} {unit}, but {hours} hours at {rate} an hour"
                + (hasOtherStaff ? " and the other staff cost of {otherStaff} {unit}" : "")
                + " make {expected}" + (isSure ? " {unit}" : "")
                + ". {agreeing} of {sheets} sheets agree on that rate; the stated total asks for"
                + " {own} an hour.";
        if (others.isEmpty()) {
            ja += "業務時間、その他職員人件費、人件費計(B)のどれが誤りかを確認してください。";
            en += " Check whether the hours, the other staff cost or the total is wrong.";
        } else {
            ja += "別の欄の時間単価({others})であれば合うため、年度を取り違えていないか確認してください。";
            en += " The rate of another column would fit ({others}): check whether the wrong year's rate was used.";
        }
        Message.Builder message = Message.of(ja, en)
                .with(
                        "year",
                        Terms.year(
                                point.place(),
                                point.column().year(),
                                point.column().phase()))
                .with("stated", evidence.stated().value())
                .with("unit", Terms.unit(unit))
                .with("hours", point.hours())
                .with("rate", rate(agreed.rate(), unit))
                .with("expected", expected)
                .with("sheets", BigDecimal.valueOf(agreed.sheets()))
                .with("agreeing", BigDecimal.valueOf(agreed.agreeing()))
                .with("own", rate(implied(), unit));
        point.otherStaff().ifPresent(amount -> message.with("otherStaff", unit.printed(amount)));
        if (!others.isEmpty()) {
            message.with("others", new Argument.Series(others));
        }
        List<Location> related =
                evidence.operands().stream().map(Operand::location).toList();
        return Observation.of(message.build(), CostRow.PERSONNEL_TOTAL.location(point.place()))
                .withRelated(related)
                .withEvidence(evidence);
    }

    private Evidence evidence() {
        HourlyRate rate = agreed.rate();
        AmountUnit unit = point.unit();
        List<Operand> operands = new ArrayList<>(2);
        Measure hours = new Measure(point.hours(), point.hours(), point.hours());
        BigDecimal weight = printed(likeliest(rate), unit);
        operands.add(new Operand(CostRow.HOURS.term(), CostRow.HOURS.location(point.place()), hours, weight));
        BigDecimal value = point.hours().multiply(weight);
        BigDecimal low = point.hours().multiply(printed(rate.low(), unit));
        BigDecimal high = point.hours().multiply(printed(rate.high(), unit));
        if (point.otherStaff().isPresent()) {
            Measure otherStaff = measure(unit.printed(point.otherStaff().get()));
            operands.add(new Operand(
                    CostRow.OTHER_STAFF.term(),
                    CostRow.OTHER_STAFF.location(point.place()),
                    otherStaff,
                    BigDecimal.ONE));
            value = value.add(otherStaff.value());
            low = low.add(otherStaff.low());
            high = high.add(otherStaff.high());
        }
        Measure stated = measure(unit.printed(point.total()));
        return new Evidence(stated, new Measure(plain(value), low, high), operands);
    }

    /** What the sheet would print, with as many decimal places as it does; a range where the rate is not that sure. */
    private Argument expected(HourlyRate rate, BigDecimal stated) {
        Optional<BigDecimal> whole = wholeYen(rate);
        BigDecimal low = expected(whole.orElse(rate.low()), stated);
        BigDecimal high = expected(whole.orElse(rate.high()), stated);
        return low.compareTo(high) == 0
                ? new Figure(low)
                : range(low, high, Terms.unit(point.unit()).words());
    }

    private BigDecimal expected(BigDecimal rate, BigDecimal stated) {
        BigDecimal regular = point.hours().multiply(printed(rate, point.unit()));
        BigDecimal sum = point.otherStaff()
                .map(amount -> regular.add(point.unit().printed(amount)))
                .orElse(regular);
        RoundingMode mode = switch (rounding) {
            case NEAREST -> RoundingMode.HALF_UP;
            case DOWN -> RoundingMode.DOWN;
            case UP -> RoundingMode.UP;
        };
        return sum.setScale(Math.max(0, stated.scale()), mode);
    }

    private static BigDecimal printed(BigDecimal yen, AmountUnit unit) {
        return unit.printed(Amounts.of(yen, unit.currency()));
    }

    private Measure measure(BigDecimal figure) {
        return new Measure(
                figure, figure.subtract(rounding.below(figure.signum())), figure.add(rounding.above(figure.signum())));
    }

    /** Municipalities fix the rate in whole yen: where the interval holds just one of them, that is the rate. */
    private static Optional<BigDecimal> wholeYen(HourlyRate rate) {
        BigDecimal low = rate.low().setScale(0, RoundingMode.CEILING);
        BigDecimal high = rate.high().setScale(0, RoundingMode.FLOOR);
        return low.compareTo(high) == 0 ? Optional.of(low) : Optional.empty();
    }

    private static BigDecimal likeliest(HourlyRate rate) {
        return wholeYen(rate).orElseGet(() -> rate.low().add(rate.high()).divide(BigDecimal.valueOf(2)));
    }

    private static Term rate(HourlyRate rate, AmountUnit unit) {
        Text yen = Terms.unit(new AmountUnit(unit.currency(), 1)).words();
        Optional<BigDecimal> whole = wholeYen(rate);
        if (whole.isPresent()) {
            Figure figure = new Figure(whole.get());
            return new Term(
                    figure.plain(),
                    Text.of(figure.in(Language.JA) + yen.ja(), figure.in(Language.EN) + " " + yen.en()));
        }
        return range(
                plain(rate.low().setScale(PLACES, RoundingMode.FLOOR)),
                plain(rate.high().setScale(PLACES, RoundingMode.CEILING)),
                yen);
    }

    private static Term range(BigDecimal low, BigDecimal high, Text unit) {
        Figure from = new Figure(low);
        Figure to = new Figure(high);
        return new Term(
                from.plain() + ".." + to.plain(),
                Text.of(
                        from.in(Language.JA) + unit.ja() + "から" + to.in(Language.JA) + unit.ja() + "まで",
                        from.in(Language.EN) + " to " + to.in(Language.EN) + " " + unit.en()));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()));
    }
}
