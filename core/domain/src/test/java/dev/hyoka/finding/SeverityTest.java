package dev.hyoka.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeverityTest {

    @Test
    void theOrderIsFromGraveToLight() {
        assertThat(Severity.values()).containsExactly(Severity.ERROR, Severity.WARNING, Severity.INFO);
    }

    @Test
    void eachIsAtLeastAsGraveAsItselfAndTheLighter() {
        assertThat(Severity.ERROR.isAtLeast(Severity.INFO)).isTrue();
        assertThat(Severity.WARNING.isAtLeast(Severity.WARNING)).isTrue();
        assertThat(Severity.WARNING.isAtLeast(Severity.ERROR)).isFalse();
        assertThat(Severity.INFO.isAtLeast(Severity.WARNING)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void theCodeIsReadBack(Severity severity) {
        assertThat(Severity.ofCode(severity.code())).contains(severity);
    }

    @Test
    void theCodesAreThoseOfTheInterchangeForm() {
        assertThat(Severity.values()).extracting(Severity::code).containsExactly("error", "warning", "info");
        assertThat(Severity.ofCode("ERROR")).isEmpty();
        assertThat(Severity.ofCode("")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aLanguageIsFoundByItsCode(Language language) {
        assertThat(Language.ofCode(language.code())).contains(language);
    }

    @Test
    void thereAreTwoLanguages() {
        assertThat(Language.values()).extracting(Language::code).containsExactly("ja", "en");
        assertThat(Language.ofCode("JA")).isEmpty();
    }
}
