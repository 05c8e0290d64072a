package dev.hyoka.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.money.Rounding;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private static final Text WORDS = Text.of("例", "Example");
    private static final Parameter LETTERS = Parameter.count("letters", 3, 1, 100, WORDS);
    private static final Parameter FACTOR = Parameter.number("factor", "1.5", "1", "10", WORDS);
    private static final Vocabulary STOPPED = new Vocabulary("stopped", WORDS, List.of("中止"));
    private static final FiscalYear R2 = FiscalYear.of(2020);

    /** Says of every sheet what is in force for it. */
    private record Telling(RuleMetadata metadata) implements DocumentRule {

        static Telling of(String id, String... formerIds) {
            RuleMetadataBuilder metadata = RuleMetadata.builder(id)
                    .severity(Severity.WARNING)
                    .title(WORDS)
                    .description(WORDS)
                    .addKinds(DocumentKind.MANAGEMENT_SHEET)
                    .addParameters(LETTERS, FACTOR)
                    .addVocabularies(STOPPED);
            for (String former : formerIds) {
                metadata.addFormerIds(RuleId.parse(former));
            }
            return new Telling(metadata.build());
        }

        @Override
        public Judgement judge(RuleContext context) {
            Settings settings = context.settings();
            String told = settings.count(LETTERS) + " " + settings.number(FACTOR) + " " + settings.words(STOPPED) + " "
                    + settings.conventions().rounding() + " "
                    + settings.conventions().hourlyRate(R2) + " "
                    + settings.conventions().postRate(R2);
            Message message = Message.of("{told}", "{told}").with("told", told).build();
            return Judgement.found(message, Places.NAME);
        }
    }

    private static final RuleSet RULES =
            RuleSet.of(List.of(Telling.of("OWN-01", "OLD-01"), Telling.of("OWN-02"), Telling.of("TWO-01")));

    private static final ManagementSheet SHEET =
            ManagementSheet.builder().fiscalYear(R2).name("平和").build();

    private static List<String> told(Profile profile) {
        return told(RULES.with(profile));
    }

    private static List<String> told(RuleSet rules) {
        return rules.check(SHEET).findings().stream()
                .map(finding -> finding.rule() + " " + finding.severity() + " "
                        + finding.message().arguments().get("told").plain())
                .toList();
    }

    private static Profile.Choice choice(Severity severity) {
        return Profile.Choice.builder().severity(severity).build();
    }

    private static final Profile.Choice OFF =
            Profile.Choice.builder().judges(false).build();

    private static final Profile.Choice ON =
            Profile.Choice.builder().judges(true).build();

    @Test
    void withoutAProfileTheStandardValuesAreInForce() {
        assertThat(told(RULES))
                .isEqualTo(told(Profile.EMPTY))
                .first()
                .isEqualTo("OWN-01 WARNING 3 1.5 [中止] NEAREST Optional.empty Optional.empty");
    }

    @Test
    void aProfileSetsParametersSeverityWordsAndConventions() {
        Profile profile = Profile.builder()
                .putRules(
                        "OWN-01",
                        Profile.Choice.builder()
                                .severity(Severity.ERROR)
                                .putParameters("letters", new BigDecimal("7"))
                                .putParameters("factor", new BigDecimal("2.25"))
                                .build())
                .putVocabularies("stopped", List.of("休止", "延期"))
                .rounding(Rounding.DOWN)
                .putHourlyRates(R2, new BigDecimal("3188"))
                .putPostRates(R2, new BigDecimal("8000000"))
                .build();

        assertThat(told(profile))
                .containsExactly(
                        "OWN-01 ERROR 7 2.25 [休止, 延期] DOWN Optional[3188] Optional[8000000]",
                        "OWN-02 WARNING 3 1.5 [休止, 延期] DOWN Optional[3188] Optional[8000000]",
                        "TWO-01 WARNING 3 1.5 [休止, 延期] DOWN Optional[3188] Optional[8000000]");
        RuleSet rules = RULES.with(profile);
        assertThat(rules.severity(RuleId.parse("OWN-01"))).isEqualTo(Severity.ERROR);
        assertThat(rules.settings(RuleId.parse("OWN-01")).count(LETTERS)).isEqualTo(7);
        assertThat(rules.settings(RuleId.parse("OWN-02")).count(LETTERS)).isEqualTo(3);
    }

    @Test
    void whatIsSaidOfARuleGoesBeforeWhatIsSaidOfItsFamily() {
        Profile profile =
                Profile.builder().putRules("OWN-02", ON).putRules("OWN", OFF).build();

        assertThat(RULES.with(profile).metadata())
                .extracting(metadata -> metadata.id().value())
                .containsExactly("OWN-02", "TWO-01");
    }

    @Test
    void aFormerIdMeansTheRule() {
        Profile profile =
                Profile.builder().putRules("OLD-01", choice(Severity.INFO)).build();

        assertThat(RULES.with(profile).check(SHEET).findings(RuleId.parse("OWN-01")))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void aRuleThatIsNamedTwiceIsRefused() {
        Profile profile =
                Profile.builder().putRules("OLD-01", OFF).putRules("OWN-01", ON).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULES.with(profile))
                .withMessage("The profile names the rule OWN-01 twice");
    }

    @Test
    void aSecondProfileExtendsTheFirstOne() {
        Profile first = Profile.builder()
                .putRules("OWN", OFF)
                .putRules(
                        "TWO-01",
                        Profile.Choice.builder()
                                .putParameters("letters", new BigDecimal("9"))
                                .build())
                .rounding(Rounding.UP)
                .putHourlyRates(R2, new BigDecimal("3188"))
                .putHourlyRates(FiscalYear.of(2021), new BigDecimal("3171"))
                .build();
        Profile second = Profile.builder()
                .putRules("OLD-01", ON)
                .putRules("TWO-01", choice(Severity.INFO))
                .putHourlyRates(R2, new BigDecimal("4000"))
                .build();

        assertThat(told(RULES.with(first).with(second)))
                .isEqualTo(told(Profile.builder()
                        .from(second.over(first))
                        .rules(Map.of(
                                "OWN",
                                OFF,
                                "OWN-01",
                                ON,
                                "TWO-01",
                                second.over(first).rules().get("TWO-01")))
                        .build()))
                .containsExactly(
                        "OWN-01 WARNING 3 1.5 [中止] UP Optional[4000] Optional.empty",
                        "TWO-01 INFO 9 1.5 [中止] UP Optional[4000] Optional.empty");
        assertThat(second.over(first).hourlyRates())
                .containsEntry(R2, new BigDecimal("4000"))
                .containsEntry(FiscalYear.of(2021), new BigDecimal("3171"));
    }

    @Test
    void whatThereIsNotIsRefused() {
        assertRefused(Profile.builder().putRules("TWO-02", OFF), "There is no rule or family of rules TWO-02");
        assertRefused(Profile.builder().putVocabularies("started", List.of()), "There is no vocabulary started");
        assertRefused(parameter("OWN", "letter", "1"), "OWN has no parameter letter");
        assertRefused(
                parameter("OWN-01", "letters", "1.5"),
                "The parameter letters of OWN-01 must be a whole number from 1 to 100, but is 1.5");
        assertRefused(
                parameter("OWN-01", "factor", "10.01"),
                "The parameter factor of OWN-01 must be from 1 to 10, but is 10.01");
        assertThat(told(parameter("OWN-01", "factor", "10").build()))
                .first()
                .asString()
                .contains(" 3 10 ");
    }

    @Test
    void ratesAreAboveZero() {
        assertRefused(
                Profile.builder().putPostRates(R2, BigDecimal.ZERO),
                "postRates must be above 0, but that of 2020 is 0");
    }

    private static ProfileBuilder parameter(String rule, String name, String value) {
        return Profile.builder()
                .putRules(
                        rule,
                        Profile.Choice.builder()
                                .putParameters(name, new BigDecimal(value))
                                .build());
    }

    private static void assertRefused(ProfileBuilder profile, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULES.with(profile.build()))
                .withMessage(message);
    }

    @Test
    void theStandardValueOfAParameterIsWithinItsBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameter.number("factor", "0.9", "1", "10", WORDS))
                .withMessage("The standard value of factor must be within its bounds, but is 0.9");
        assertThatIllegalArgumentException().isThrownBy(() -> Parameter.number("Factor", "1", "1", "1", WORDS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameter.number("severity", "1", "1", "1", WORDS))
                .withMessageStartingWith("Profiles say severity of every rule");
        assertThat(LETTERS.admits(new BigDecimal("2.0"))).isTrue();
    }

    @Test
    void oneNameOfAVocabularyMeansTheSameWordsEverywhere() {
        Telling other = new Telling(RuleMetadata.builder("OWN-03")
                .severity(Severity.INFO)
                .title(WORDS)
                .description(WORDS)
                .addKinds(DocumentKind.MANAGEMENT_SHEET)
                .addVocabularies(new Vocabulary("stopped", WORDS, List.of("休止")))
                .build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of(List.of(Telling.of("OWN-01"), other)))
                .withMessage("Two rules declare different vocabularies stopped; one of them is OWN-03");
        assertThat(RULES.vocabularies()).containsExactly(STOPPED);
    }

    @Test
    void aRuleReadsOnlyWhatItDeclares() {
        Settings settings = RULES.settings(RuleId.parse("OWN-01"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.number(Parameter.number("other", "1", "1", "1", WORDS)))
                .withMessage("The metadata of OWN-01 doesn't declare other");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.words(new Vocabulary("other", WORDS, List.of())));
        assertThatIllegalArgumentException().isThrownBy(() -> RULES.settings(RuleId.parse("OWN-09")));
    }
}
