package dev.hyoka.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SourcePositionTest {

    private static SourcePosition cell(OptionalInt line, String sheet, String cell) {
        return new SourcePosition(
                "city", line, OptionalInt.empty(), Optional.ofNullable(sheet), Optional.ofNullable(cell));
    }

    @Test
    void aPlaceInATextIsWrittenAsCompilersWriteIt() {
        assertThat(SourcePosition.of("sheets.txt", 60, 9)).hasToString("sheets.txt:60:9");
        assertThat(SourcePosition.of("sheets.txt")).hasToString("sheets.txt");
    }

    @Test
    void aCellOfAWorkbookIsWrittenAsFormulasWriteIt() {
        assertThat(cell(OptionalInt.empty(), "一覧", "B2")).hasToString("city:一覧!B2");
    }

    @Test
    void aCellOfATableDoesNotSayItsLineTwice() {
        assertThat(cell(OptionalInt.of(11), null, "AD11")).hasToString("city:11:AD");
    }

    @Test
    void aRowThatBeginsInAnotherLineIsSaid() {
        assertThat(cell(OptionalInt.of(13), null, "AD11")).hasToString("city:13!AD11");
        assertThat(cell(OptionalInt.of(1), null, "AD11")).hasToString("city:1!AD11");
    }
}
