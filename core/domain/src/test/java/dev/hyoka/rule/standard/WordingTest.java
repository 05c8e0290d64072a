package dev.hyoka.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "防災訓練, 防災訓練, true",
        "自主防災組織, 自主的防災組織, true",
        "補助金交付, 補助金支給, false",
        "あいうえお, あいうえか, true",
        "あいうえ, あいうか, false",
        "あいうえお, かあいうえ, true",
        "あいうえお, おえういあ, false",
        "防災訓練, 総会, false",
    })
    void fourFifthsInTheSameOrderAreAlike(String one, String other, boolean isAlike) {
        assertThat(Wording.areAlike(one, other)).isEqualTo(isAlike);
        assertThat(Wording.areAlike(other, one)).isEqualTo(isAlike);
    }

    @Property(tries = 100)
    void withoutACommonLetterNothingIsAlike(
            @ForAll @CharRange(from = 'a', to = 'm') @StringLength(min = 1, max = 20) String one,
            @ForAll @CharRange(from = 'n', to = 'z') @StringLength(min = 1, max = 20) String other) {
        assertThat(Wording.areAlike(one, other)).isFalse();
        assertThat(Wording.areAlike(one, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"200, 200, true", "200, 201, false"})
    void onlyTextsThatCanBeNamesAreAlike(int length, int otherLength, boolean isAlike) {
        assertThat(Wording.areAlike("あ".repeat(length), "あ".repeat(otherLength)))
                .isEqualTo(isAlike);
    }
}
