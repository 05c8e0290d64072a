package dev.hyoka.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"TOT-01", "AB-12", "X2-0001", "ABCDEFGHIJKLMNOP-9999"})
    void theTextIsReadBack(String text) {
        assertThat(RuleId.parse(text)).hasToString(text).isEqualTo(new RuleId(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "TOT",
                "TOT-",
                "TOT-1",
                "TOT-00001",
                "tot-01",
                "T-01",
                "2TOT-01",
                "TOT01",
                "TOT-O1",
                " TOT-01",
                "TOT-01\n",
                "TOT-01-02",
                "ＴＯＴ-01",
                "TOT-０１",
                "İT-01",
                "ABCDEFGHIJKLMNOPQ-01"
            })
    void refusesAnotherForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleId.parse(text))
                .withMessage("A rule's id must have the form TOT-01, but is " + text);
    }

    @Test
    void aMissingIdIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> new RuleId(null)).withMessage("value");
    }

    @Test
    void theFamilyStandsBeforeTheHyphen() {
        assertThat(RuleId.parse("TOT-01").family()).isEqualTo("TOT");
    }

    @Test
    void idsAreOrderedByFamilyAndNumber() {
        assertThat(RuleId.parse("CON-02")).isLessThan(RuleId.parse("TOT-01"));
        assertThat(RuleId.parse("TOT-01")).isLessThan(RuleId.parse("TOT-02"));
        assertThat(RuleId.parse("TOT-01")).isEqualByComparingTo(RuleId.parse("TOT-01"));
    }
}
