package dev.hyoka.io.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    private final Labels labels = Labels.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {"事業目的・概要", "■事業目的・概要", "【事業目的・概要】", "事業目的・ 概要", "<b>事業目的・概要</b>", "事業目的・概要：", "事業目的・概要（400字以内）"})
    void spacesTagsSignsAndRemarksDontMatter(String printed) {
        assertThat(labels.is(printed, Label.PURPOSE)).isTrue();
    }

    @Test
    void fullWidthFormsAreTheirAsciiForms() {
        assertThat(labels.is("事業費計（Ａ）", Label.PROJECT_TOTAL)).isTrue();
        assertThat(labels.is("トータルコスト（Ａ＋Ｂ）", Label.TOTAL)).isTrue();
        assertThat(labels.is("ﾄｰﾀﾙｺｽﾄ", Label.TOTAL)).isTrue();
    }

    @Test
    void wordsBesideALabelMakeItAnotherText() {
        assertThat(labels.is("事業目的・概要について", Label.PURPOSE)).isFalse();
        assertThat(labels.is("", Label.PURPOSE)).isFalse();
        assertThat(labels.is("事業目的".repeat(30), Label.PURPOSE)).isFalse();
    }

    @Test
    void theFirstOfSeveralLabelsIsFound() {
        assertThat(labels.find("組織目標", List.of(Label.ORGANIZATIONAL_GOAL, Label.GOAL)))
                .contains(Label.ORGANIZATIONAL_GOAL);
        assertThat(labels.find("組織目標", List.of(Label.GOAL, Label.ORGANIZATIONAL_GOAL)))
                .contains(Label.GOAL);
        assertThat(labels.find("組織目標", List.of(Label.ROLE))).isEmpty();
    }

    @Test
    void aStarStandsForAnyWordsAndAHashForANumber() {
        assertThat(labels.is("■自部署が関連する「とりで未来創造プラン2024」における重点事業", Label.RELATED_PROJECTS))
                .isTrue();
        assertThat(labels.is("重点事業①", Label.PRIORITY_PROJECT)).isTrue();
        assertThat(labels.is("重点事業 １２", Label.PRIORITY_PROJECT)).isTrue();
        assertThat(labels.is("重点事業", Label.PRIORITY_PROJECT)).isFalse();
        assertThat(labels.is("重点事業の一覧", Label.PRIORITY_PROJECT)).isFalse();
    }

    @Test
    void aStarIsNothingElseThanItself() {
        Labels more = labels.plus("purpose = 目的(*)について.");

        assertThat(more.is("目的(短く)について.", Label.PURPOSE)).isTrue();
        assertThat(more.is("目的(短く)についてだ", Label.PURPOSE)).isFalse();
    }

    @Test
    void aFileAddsWordings() throws IOException {
        Labels more = labels.plus(new StringReader("# 本市の様式\nname = 細事業名 | 小事業名\n"));

        assertThat(more.is("細事業名", Label.NAME)).isTrue();
        assertThat(more.is("小事業名", Label.NAME)).isTrue();
        assertThat(more.is("重点事業名", Label.NAME)).isTrue();
        assertThat(labels.is("細事業名", Label.NAME)).isFalse();
    }

    @Test
    void aFileThatNamesNoLabelIsRefused() {
        assertThatThrownBy(() -> labels.plus("nome = 細事業名"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Line 1 of the labels names nome, which is no label")
                .hasMessageContaining("progress-grade");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name =", "name = | 細事業名", "name = 細事業名 |", "name = \u3000"})
    void anEmptyWordingIsRefused(String file) {
        assertThatThrownBy(() -> labels.plus(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name");
    }

    @Test
    void theLibrarysOwnLabelsAreReadOnce() {
        assertThat(Labels.standard()).isSameAs(Labels.standard());
    }

    @Test
    void aLongRunOfTrailingSignsIsNoLabelAndCostsNoTime() {
        assertThat(Labels.normal("事業費" + ":".repeat(300_000))).isEqualTo("事業費");
        assertThat(Labels.normal("]".repeat(300_000) + "x")).hasSize(300_001);
    }
}
