package dev.hyoka.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyoka.finding.Text;
import dev.hyoka.io.SheetFormat.Recognition;
import dev.hyoka.model.DocumentKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SheetFormatsTest {

    private static final Beginning BEGINNING = Beginning.of("sheets.TXT", new byte[0]);

    private static class Fixed implements SheetFormat {
        private final String id;
        private final Recognition recognition;
        private final List<String> extensions;

        Fixed(String id, Recognition recognition, String... extensions) {
            this.id = id;
            this.recognition = recognition;
            this.extensions = List.of(extensions);
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Text description() {
            return Text.of("試験用", "For tests");
        }

        @Override
        public List<String> mediaTypes() {
            return List.of();
        }

        @Override
        public List<String> fileExtensions() {
            return extensions;
        }

        @Override
        public Set<DocumentKind> reads() {
            return Set.of(DocumentKind.GOAL_SHEET);
        }

        @Override
        public Set<DocumentKind> writes() {
            return Set.of();
        }

        @Override
        public Recognition recognize(Beginning beginning) {
            return recognition;
        }
    }

    private static final class OnlyWritten extends Fixed {
        OnlyWritten(String id) {
            super(id, Recognition.SURE);
        }

        @Override
        public Set<DocumentKind> reads() {
            return Set.of();
        }
    }

    @Test
    void twoFormatsOfOneIdAreRefusedAndBothAreNamed() {
        List<SheetFormat> formats = List.of(new Fixed("x", Recognition.NO), new OnlyWritten("x"));
        assertThatThrownBy(() -> SheetFormats.of(formats))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(" x")
                .hasMessageContaining(Fixed.class.getName())
                .hasMessageContaining(OnlyWritten.class.getName());
    }

    @Test
    void formatsStandInTheOrderOfTheirIds() {
        SheetFormat b = new Fixed("b", Recognition.NO);
        SheetFormat a = new Fixed("a", Recognition.NO);
        SheetFormats formats = SheetFormats.of(List.of(b, a));
        assertThat(formats.all()).containsExactly(a, b);
        assertThat(formats.find("b")).contains(b);
        assertThat(formats.find("c")).isEmpty();
    }

    @Test
    void aFormatTakesThePlaceOfTheOneOfTheSameId() {
        SheetFormat a = new Fixed("a", Recognition.NO);
        SheetFormat other = new Fixed("a", Recognition.SURE);
        SheetFormats formats = SheetFormats.of(List.of(a));
        assertThat(formats.with(other).all()).containsExactly(other);
        assertThat(formats.all()).containsExactly(a);
    }

    @Test
    void whatIsSureComesBeforeWhatIsPossibleWhateverTheName() {
        SheetFormat possible = new Fixed("a", Recognition.POSSIBLE, "txt");
        SheetFormat sure = new Fixed("b", Recognition.SURE);
        assertThat(SheetFormats.of(List.of(possible, sure)).recognize(BEGINNING))
                .contains(sure);
    }

    @Test
    void amongEquallySureFormatsTheNameDecidesAndThenTheId() {
        SheetFormat first = new Fixed("a", Recognition.SURE, "csv");
        SheetFormat named = new Fixed("b", Recognition.SURE, "text", "txt");
        assertThat(SheetFormats.of(List.of(first, named)).recognize(BEGINNING)).contains(named);
        assertThat(SheetFormats.of(List.of(first, named)).recognize(Beginning.of("sheets", new byte[0])))
                .contains(first);
        SheetFormat possible = new Fixed("c", Recognition.POSSIBLE, "csv");
        SheetFormat possibleAndNamed = new Fixed("d", Recognition.POSSIBLE, "txt");
        assertThat(SheetFormats.of(List.of(possible, possibleAndNamed)).recognize(BEGINNING))
                .contains(possibleAndNamed);
    }

    @Test
    void anInputIsNeverTakenForWhatCanOnlyBeWrittenOrCannotBe() {
        assertThat(SheetFormats.of(List.of(new OnlyWritten("a"), new Fixed("b", Recognition.NO, "txt")))
                        .recognize(BEGINNING))
                .isEmpty();
    }

    @Test
    void aFormatThatCannotReadOrWriteSaysSo() {
        SheetFormat format = new Fixed("a", Recognition.NO);
        assertThatThrownBy(() -> format.read(new ByteArrayInputStream(new byte[0]), ReadOptions.of("input")))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("a can't be read");
        assertThatThrownBy(() -> format.writer(new ByteArrayOutputStream()))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("a can't be written");
    }
}
