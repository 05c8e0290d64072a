package dev.hyoka.io.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.io.Beginning;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SheetFormat.Recognition;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.time.FiscalYear;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Workbooks with a row a sheet. */
class WideWorkbookTest {

    private static final WideWorkbookFormat FORMAT = new WideWorkbookFormat();

    private static final ManagementSheet PEACE = ManagementSheet.builder()
            .fiscalYear(FiscalYear.of(2020))
            .name("=平和推進事業")
            .department("総務部")
            .build();

    @Test
    void aSheetIsFoundWhereItStands() throws IOException {
        List<ReadItem> items = read(written(PEACE));
        assertThat(items).hasSize(1);
        assertThat(items.get(0).document()).contains(PEACE);
        assertThat(items.get(0).sourceMap().origins().values())
                .allMatch(origin -> origin.position().sheet().equals(Optional.of("Sheet1")))
                .anyMatch(origin -> origin.position().cell().orElseThrow().endsWith("2")
                        && origin.raw().equals("=平和推進事業"));
    }

    @Test
    void aWideWorkbookIsToldFromOthersByItsHeader() throws IOException {
        byte[] foreign = Parts.ofRows("<row><c t='str'><v>事務事業</v></c></row>").zip();
        byte[] empty = Parts.ofRows("").zip();
        byte[] broken = Parts.ofSheet("<worksheet><sheetData><row>").zip();
        assertThat(isWide(written(PEACE))).isTrue();
        assertThat(isWide(foreign)).isFalse();
        assertThat(isWide(empty)).isFalse();
        assertThat(isWide(broken)).isFalse();
    }

    @Test
    void aForeignWorkbookIsOneProblemThatNamesLayouts() throws IOException {
        List<ReadItem> items =
                read(Parts.ofRows("<row><c t='str'><v>事務事業</v></c></row>").zip());
        assertThat(items).hasSize(1);
        assertThat(items.get(0).problems()).extracting(Problem::code).containsExactly("no-header");
    }

    @Test
    void whatIsNoWorkbookIsAProblemAndNoFailure() throws IOException {
        List<ReadItem> items = read("name,fiscalYear".getBytes(StandardCharsets.UTF_8));
        assertThat(items).hasSize(1);
        assertThat(items.get(0).problems()).extracting(Problem::code).containsExactly("not-a-workbook");
    }

    @Test
    void workbooksAndWhatWasMeantAsOneAreClaimed() throws IOException {
        byte[] workbook = written(PEACE);
        assertThat(recognition(workbook)).isEqualTo(Recognition.POSSIBLE);
        assertThat(recognition(java.util.Arrays.copyOf(workbook, 100))).isEqualTo(Recognition.POSSIBLE);
        assertThat(recognition(OfficeFile.OLD_FILE)).isEqualTo(Recognition.POSSIBLE);
        assertThat(recognition(Parts.ofSheet("")
                        .without("[Content_Types].xml")
                        .without("_rels/.rels")
                        .zip()))
                .isEqualTo(Recognition.POSSIBLE);
        assertThat(recognition("a,b".getBytes(StandardCharsets.UTF_8))).isEqualTo(Recognition.NO);
        assertThat(recognition(new byte[0])).isEqualTo(Recognition.NO);
        assertThat(recognition(new byte[] {'P', 'K', 3, 4, 5})).isEqualTo(Recognition.NO);
        // Its reader says what is wrong with what bears a workbook's name
        assertThat(FORMAT.recognize(Beginning.of("A.XLSX", new byte[0]))).isEqualTo(Recognition.POSSIBLE);
    }

    private static Recognition recognition(byte[] bytes) {
        return FORMAT.recognize(Beginning.of("a", bytes));
    }

    private static boolean isWide(byte[] workbook) throws IOException {
        ReadOptions options = ReadOptions.of("a.xlsx");
        Optional<Stream<ReadItem>> items =
                FORMAT.readIfWide(HeldFile.read(new ByteArrayInputStream(workbook), options), options);
        items.ifPresent(Stream::close);
        return items.isPresent();
    }

    private static List<ReadItem> read(byte[] workbook) throws IOException {
        try (Stream<ReadItem> items = FORMAT.read(new ByteArrayInputStream(workbook), ReadOptions.of("a.xlsx"))) {
            return items.toList();
        }
    }

    private static byte[] written(ManagementSheet... sheets) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter writer = FORMAT.writer(bytes)) {
            for (ManagementSheet sheet : sheets) {
                writer.write(sheet);
            }
        }
        return bytes.toByteArray();
    }
}
