package dev.hyoka.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyoka.io.SheetWriter;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WritingTest {

    private static final FiscalYear YEAR = FiscalYear.of(2020);
    private static final ManagementSheet BARE =
            ManagementSheet.builder().fiscalYear(YEAR).name("名").build();
    private static final NdjsonFormat LINES = new NdjsonFormat();
    private static final String BARE_LINE =
            "{\"kind\":\"management-sheet\",\"schemaVersion\":1,\"fiscalYear\":2020,\"name\":\"名\",\"indicators\":[]}\n";

    @Test
    void noDocumentIsAnEmptyArrayOrNoLine() {
        assertThat(Json.write(new JsonFormat(), List.of())).isEqualTo("[]\n");
        assertThat(Json.write(LINES, List.of())).isEmpty();
        assertThat(Json.read("[]\n").items()).isEmpty();
        assertThat(Json.readLines("").items()).isEmpty();
    }

    @Test
    void whatIsNotStatedIsLeftOutAndListsOfTheFormAreNot() {
        assertThat(Json.write(LINES, List.of(BARE))).isEqualTo(BARE_LINE);
        assertThat(Json.write(
                        LINES, List.of(GoalSheet.builder().fiscalYear(YEAR).build())))
                .isEqualTo("{\"kind\":\"goal-sheet\",\"schemaVersion\":1,\"fiscalYear\":2020,"
                        + "\"planLinks\":{\"basicConcept\":[],\"plan\":{\"items\":[]},\"individualPlans\":[]},"
                        + "\"relatedProjects\":[],\"priorityProjects\":[]}\n");
        assertThat(Json.write(LINES, List.of(sheet(AmountUnit.YEN, "0"))))
                .endsWith("\"cost\":{\"currency\":\"JPY\",\"unit\":1,"
                        + "\"years\":[{\"fiscalYear\":2020,\"phase\":\"actual\",\"total\":0}]}}\n");
    }

    @Test
    void theCompactLayoutIsAnArrayOnOneLine() {
        JsonFormat compact = new JsonFormat().with(JsonOptions.DEFAULT.withPretty(false));
        String bare = BARE_LINE.strip();
        assertThat(Json.write(compact, List.of(BARE, BARE))).isEqualTo("[" + bare + "," + bare + "]\n");
        assertThat(Json.write(compact, List.of())).isEqualTo("[]\n");
    }

    @Test
    void textIsWrittenAsItIsExceptForControlCharactersAndLineEnds() {
        ManagementSheet sheet =
                BARE.withName("名/𠮷😀\u00A0\uFEFF\uFFFE").withPolicy("\"\\\n\t\u0000\u001F\u007F\u0085\u2028\u2029");
        assertThat(Json.write(LINES, List.of(sheet)))
                .contains("\"name\":\"名/𠮷😀\u00A0\uFEFF\uFFFE\"")
                .contains("\"policy\":\"\\\"\\\\\\n\\t\\u0000\\u001F\\u007F\\u0085\\u2028\\u2029\"");
    }

    @Test
    void numbersKeepTheirDigitsAndHaveNoExponent() {
        assertThat(Json.write(LINES, List.of(sheet(AmountUnit.THOUSAND_YEN, "0.00000012"))))
                .contains("\"total\":0.00000012}");
        assertThat(Json.write(LINES, List.of(sheet(AmountUnit.MILLION_YEN, "-12.50"))))
                .contains("\"total\":-12.5}");
        assertThat(Json.write(LINES, List.of(sheet(AmountUnit.YEN, "1E+20"))))
                .contains("\"total\":100000000000000000000}");
    }

    @Test
    void anAmountThatHasNoEndInTheUnitIsRefusedAndNothingIsWritten() throws IOException {
        AmountUnit three = AmountUnit.of("JPY", 3);
        ManagementSheet thirds =
                BARE.withCost(sheet(AmountUnit.YEN, "1").cost().orElseThrow().withUnit(three));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (SheetWriter writer = LINES.writer(output)) {
            assertThatThrownBy(() -> writer.write(thirds))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("3 JPY");
            writer.write(BARE);
        }
        assertThat(output.toString(StandardCharsets.UTF_8)).isEqualTo(BARE_LINE);
    }

    @Test
    void nothingIsWrittenAfterClosingWhichClosesTheOutputOnce() throws IOException {
        int[] closed = {0};
        OutputStream output = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0]++;
            }
        };
        SheetWriter writer = new JsonFormat().writer(output);
        writer.write(BARE);
        writer.close();
        writer.close();
        assertThat(closed[0]).isEqualTo(1);
        assertThat(output.toString()).endsWith("\n]\n");
        assertThatThrownBy(() -> writer.write(BARE)).isInstanceOf(IllegalStateException.class);
    }

    private static ManagementSheet sheet(AmountUnit unit, String total) {
        CostYear year = CostYear.builder()
                .fiscalYear(YEAR)
                .phase(Phase.ACTUAL)
                .total(unit.amount(new BigDecimal(total)))
                .build();
        return BARE.withCost(Cost.builder().unit(unit).addYears(year).build());
    }
}
