package dev.hyoka.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Argument.Term;
import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Text;
import dev.hyoka.model.Phase;
import dev.hyoka.time.FiscalYear;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    void aDocumentIsNamedByItsHead() {
        assertThat(Terms.document(ref("management-sheet", 2020, "平和推進事業")))
                .isEqualTo(
                        Text.of("重点事業マネジメントシート、令和2年度、総務部、平和推進事業", "management sheet, fiscal 2020 (R2), 総務部, 平和推進事業"));
    }

    @Test
    void aKindThatIsNotKnownAndAYearOutOfBoundsStandAsTheyAre() {
        assertThat(Terms.document(ref("memo", -1, "x"))).isEqualTo(Text.of("memo、-1、総務部、x", "memo, -1, 総務部, x"));
        assertThat(Terms.document(ref("", 10_000, " "))).isEqualTo(Text.of("10000、総務部", "10000, 総務部"));
    }

    @Test
    void aYearOfATableBeginsASentenceOrStandsWithinOne() {
        FiscalYear year = FiscalYear.of(2021);

        assertThat(Terms.year("2021-estimate", year, Phase.ESTIMATE))
                .isEqualTo(new Term("2021-estimate", Text.of("令和3年度(見込)", "Fiscal 2021 (R3, estimate)")));
        assertThat(Terms.yearInSentence("2021", year, Phase.TARGET))
                .isEqualTo(new Term("2021", Text.of("令和3年度(目標)", "fiscal 2021 (R3, target)")));
    }

    private static DocumentRef ref(String kind, int year, String name) {
        return new DocumentRef(kind, year, Optional.of("総務部"), Optional.empty(), Optional.empty(), Optional.of(name));
    }
}
