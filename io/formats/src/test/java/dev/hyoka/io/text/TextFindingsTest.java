package dev.hyoka.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Report;
import dev.hyoka.generators.Anything;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.findings.CheckedSets;
import dev.hyoka.io.findings.DisplayWidth;
import dev.hyoka.io.findings.FigureMarks;
import dev.hyoka.io.findings.FigureTable;
import dev.hyoka.model.ManagementSheet;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextFindingsTest {

    private static final Pattern FINDING = Pattern.compile(
            "  \\S+:\\d+:\\d+: (error|warning|info): \\[\\d+] .+ \\[[A-Z]+-\\d+ (/\\S+)?]", Pattern.MULTILINE);

    @ParameterizedTest
    @EnumSource
    void aSheetIsShownWithItsFiguresAndItsFindings(Language language) throws IOException {
        String text = CheckedSets.written(new TextFindings().in(language), CheckedSets.example());

        String golden = "text/findings." + language.code() + ".txt";
        assertThat(text)
                .as("To accept it, paste this into " + golden + ":\n" + text)
                .isEqualTo(CheckedSets.text(golden));
    }

    @Test
    void eachFindingBeginsWithALineAsCompilersWriteIt() {
        CheckedSet set = CheckedSets.example();
        String text = CheckedSets.written(new TextFindings(), set);

        assertThat(FINDING.matcher(text).results()).hasSize((int) set.findings().count());
    }

    @ParameterizedTest
    @EnumSource
    void coloursSayNothingOfTheirOwn(Language language) {
        TextFindings format = new TextFindings().in(language);
        String coloured = CheckedSets.written(format.withColours(true), CheckedSets.example());

        assertThat(coloured).contains("\u001b[31m", "\u001b[1;7m16,755\u001b[0m [1]");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]+m", ""))
                .isEqualTo(CheckedSets.written(format, CheckedSets.example()));
    }

    @Test
    void aCheckWithoutFindingsIsSummedUp() {
        CheckedSet set = CheckedSet.ofDocuments(List.of(), Report.EMPTY);

        assertThat(CheckedSets.written(new TextFindings(), set))
                .isEqualTo("checked 0 documents: 0 errors, 0 warnings, 0 infos\n");
    }

    @Property(tries = 150)
    void noTextActsOnATerminal(@ForAll("sets") CheckedSet set, @ForAll Language language) {
        String text = CheckedSets.written(new TextFindings().in(language), set);

        assertThat(text.replace("\n", "").codePoints()).noneMatch(point -> switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        });
        assertThat(text.lines().filter(line -> line.startsWith("  ") && line.contains(": [1] ")))
                .hasSizeGreaterThanOrEqualTo(set.documents().size());
    }

    @Provide
    Arbitrary<CheckedSet> sets() {
        return CheckedSets.any();
    }

    @Property(tries = 150)
    void figuresStandInColumns(@ForAll("sheets") ManagementSheet sheet, @ForAll Language language) {
        FigureMarks marks = new FigureMarks(List.of());
        List<FigureTable> tables = Stream.of(FigureTable.costs(sheet), FigureTable.indicators(sheet))
                .flatMap(Optional::stream)
                .toList();

        assertThat(tables)
                .allSatisfy(table -> assertThat(new FigureLines(table, marks, language, false).lines())
                        .hasSize(table.rows().size() + 1)
                        .extracting(DisplayWidth::of)
                        .containsOnly(DisplayWidth.of(new FigureLines(table, marks, language, false)
                                .lines()
                                .get(0))));
    }

    @Provide
    Arbitrary<ManagementSheet> sheets() {
        return Anything.managementSheets();
    }
}
