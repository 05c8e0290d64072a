package dev.hyoka.generators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Report;
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Verdict;
import dev.hyoka.model.Document;
import dev.hyoka.model.Figure;
import dev.hyoka.money.AmountInterval;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.money.Amounts;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of all values of a type, sense or not. */
class AnythingPropertyTest {

    @Property(tries = 500)
    void parsingIsTheInverseOfPrinting(
            @ForAll("years") FiscalYear year,
            @ForAll("units") AmountUnit unit,
            @ForAll("locations") Location location,
            @ForAll("ruleIds") RuleId rule) {
        assertInverse(year, FiscalYear::toString, FiscalYear::parse);
        assertInverse(year, FiscalYear::toShortText, FiscalYear::parse);
        assertInverse(year, FiscalYear::toLongText, FiscalYear::parse);
        assertInverse(unit, AmountUnit::toString, AmountUnit::parse);
        assertInverse(location, Location::toString, Location::parse);
        assertInverse(rule, RuleId::toString, RuleId::parse);
    }

    @Property(tries = 500)
    void whatIsOrderedIsEqualWhereItsOrderIs(
            @ForAll("locations") Location location,
            @ForAll("locations") Location otherLocation,
            @ForAll("documentRefs") DocumentRef document,
            @ForAll("documentRefs") DocumentRef otherDocument,
            @ForAll("ruleIds") RuleId rule,
            @ForAll("ruleIds") RuleId otherRule) {
        assertOrdered(location, otherLocation);
        assertOrdered(document, otherDocument);
        assertOrdered(rule, otherRule);
    }

    @Property(tries = 500)
    void aUnitPrintsTheAmountOfAFigureAsThatFigure(
            @ForAll("units") AmountUnit unit, @ForAll("figures") Figure.Numeric figure) {
        BigDecimal printed = figure.value().remainder(BigDecimal.TEN.pow(40));
        assertThat(unit.printed(unit.amount(printed))).isEqualByComparingTo(printed);
    }

    @Property(tries = 500)
    void anIntervalHoldsItsEnds(@ForAll("intervals") AmountInterval interval) {
        assertThat(interval.contains(interval.low())).isTrue();
        assertThat(interval.contains(interval.high())).isTrue();
        assertThat(interval.meets(interval)).isTrue();
        assertThat(Amounts.canonical(interval.low())).isSameAs(interval.low());
    }

    @Property(tries = 500)
    void aMessageHoldsTheArgumentsThatItsSentenceNames(@ForAll("messages") Message message) {
        for (Language language : Language.values()) {
            String sentence = message.in(language);
            message.arguments().forEach((name, argument) -> {
                if (message.template().in(language).contains("{" + name + "}")
                        && name.matches("[a-zA-Z][a-zA-Z0-9]*")) {
                    assertThat(sentence).contains(argument.in(language));
                }
            });
        }
    }

    @Property(tries = 100)
    void noRuleGoesWrongOnDocumentsThatMakeNoSense(@ForAll("documents") List<Document> documents) {
        Report report = RuleSet.installed().check(documents);
        assertThat(report.failures()).isEmpty();
        assertThat(report.findings())
                .allSatisfy(finding -> assertThat(finding.message().in(Language.JA))
                        .isNotEqualTo(finding.message().in(Language.EN)));
    }

    @Property(tries = 200)
    void aReportHoldsTheFindingsOfItsVerdicts(@ForAll("reports") Report report) {
        List<Finding> findings = new ArrayList<>();
        for (Verdict verdict : report.verdicts()) {
            findings.addAll(verdict.findings());
        }
        assertThat(report.findings()).isEqualTo(findings);
        assertThat(report.worst().isPresent()).isEqualTo(!findings.isEmpty());
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.fingerprint()).matches("[0-9a-f]{32}");
            assertThat(finding.suspects())
                    .allSatisfy(suspect ->
                            assertThat(suspect.message().in(Language.EN)).contains("settles it"));
        });
    }

    @Property(tries = 500)
    void aSeriesIsWrittenElementByElement(@ForAll("series") Argument.Series series) {
        assertThat(series.in(Language.EN))
                .isEqualTo(String.join(
                        ", ",
                        series.elements().stream()
                                .map(element -> element.in(Language.EN))
                                .toList()));
    }

    private static <T> void assertInverse(T value, Function<T, String> print, Function<String, T> parse) {
        assertThat(parse.apply(print.apply(value))).isEqualTo(value);
    }

    private static <T extends Comparable<T>> void assertOrdered(T one, T other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
    }

    @Provide
    Arbitrary<List<Document>> documents() {
        return Anything.documents().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<FiscalYear> years() {
        return Anything.fiscalYears();
    }

    @Provide
    Arbitrary<AmountUnit> units() {
        return Anything.units();
    }

    @Provide
    Arbitrary<AmountInterval> intervals() {
        return Anything.amountIntervals();
    }

    @Provide
    Arbitrary<Figure.Numeric> figures() {
        return Anything.numericFigures();
    }

    @Provide
    Arbitrary<Location> locations() {
        return Anything.locations();
    }

    @Provide
    Arbitrary<DocumentRef> documentRefs() {
        return Anything.documentRefs();
    }

    @Provide
    Arbitrary<RuleId> ruleIds() {
        return Anything.ruleIds();
    }

    @Provide
    Arbitrary<Message> messages() {
        return Anything.messages();
    }

    @Provide
    Arbitrary<Report> reports() {
        return Anything.reports();
    }

    @Provide
    Arbitrary<Argument.Series> series() {
        return Anything.argumentSeries();
    }
}
