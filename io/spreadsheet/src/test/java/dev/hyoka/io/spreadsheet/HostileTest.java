package dev.hyoka.io.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.Limits;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.table.TableRow;
import dev.hyoka.io.table.UnreadableTableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that are no workbook, are broken, or mean harm: a clear problem, and nothing held, run or opened. */
class HostileTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final byte[] GOOD = Parts.ofRows("<row><c t='s'><v>0</v></c></row>")
            .withTexts("<t>a</t>")
            .zip();

    @Test
    void anEncryptedWorkbookIsToldFromAnOldOne() throws Exception {
        ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("秘密");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(GOOD);
            }
            files.writeFilesystem(encrypted);
        }
        Problem problem = Reading.problem(encrypted.toByteArray());
        assertThat(problem.code()).isEqualTo("password-protected");
        assertThat(problem.message().in(Language.JA)).contains("パスワード", "保護を外して");

        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet();
            workbook.write(old);
        }
        assertThat(Reading.problem(old.toByteArray()).code()).isEqualTo("old-workbook");
    }

    @Test
    void bytesThatAreNoTextAreToldAndNotPrinted() throws Exception {
        String rows =
                "<worksheet><sheetData><row><c t='inlineStr'><is><t>い\u00FF</t></is></c></row></sheetData></worksheet>";
        byte[] part = rows.getBytes(StandardCharsets.UTF_8);
        part[rows.indexOf('\u00FF') + 2] = (byte) 0xFF; // two bytes more than characters before it
        InputStream broken = CheckedUtf8.of(new ByteArrayInputStream(part), part());
        byte[] good = new byte[part.length];
        int count = broken.read(good, 0, good.length);
        assertThat(new String(good, 0, count, StandardCharsets.UTF_8)).endsWith("<t>い");
        assertThatThrownBy(broken::read).isInstanceOf(UnreadableTableException.class);

        InputStream cut = CheckedUtf8.of(
                new ByteArrayInputStream(Arrays.copyOf("字".getBytes(StandardCharsets.UTF_8), 2)), part());
        assertThat(cut.readNBytes(2)).hasSize(2);
        assertThatThrownBy(cut::read).isInstanceOf(UnreadableTableException.class);

        for (String whole : List.of("", "\uFEFF<a/>", "é字😀\u07FF\uD7FF\uE000\uFFFF")) {
            byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
            assertThat(CheckedUtf8.of(new ByteArrayInputStream(bytes), part()).readAllBytes())
                    .isEqualTo(bytes);
        }
        byte[] other = "<?xml version='1.0' encoding='Shift_JIS'?><a>字</a>".getBytes(Charset.forName("Shift_JIS"));
        assertThat(CheckedUtf8.of(new ByteArrayInputStream(other), part()).readAllBytes())
                .isEqualTo(other);
    }

    private static Archive.Part part() throws IOException {
        HeldFile file = HeldFile.read(new ByteArrayInputStream(GOOD), ReadOptions.of("a.xlsx"));
        return Archive.open(file, ReadOptions.of("a.xlsx")).open(SHEET, Optional.empty());
    }

    @Test
    void whatIsNoWorkbookIsToldByItsContent() {
        assertThat(code(new byte[0])).isEqualTo("empty-input");
        for (String text : List.of("事業名,部\n平和,総務部\n", "<html><table></table></html>", "%PDF-1.7\n")) {
            assertThat(code(text.getBytes(StandardCharsets.UTF_8))).isEqualTo("not-a-workbook");
        }
        assertThat(code("事業名,部\n".getBytes(Charset.forName("windows-31j")))).isEqualTo("not-a-workbook");
        assertThat(code(new byte[] {0, 1, 2, 3})).isEqualTo("not-a-workbook");
        assertThat(code(new Fixed().entry("data.csv", "a,b").zip())).isEqualTo("not-a-workbook");
        assertThat(code(new Fixed()
                        .entry("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                        .zip()))
                .isEqualTo("open-document");
        assertThat(code(Parts.ofSheet("")
                        .with("_rels/.rels", Parts.relationships("officeDocument", "xl/workbook.bin"))
                        .with("xl/workbook.bin", "")
                        .zip()))
                .isEqualTo("binary-workbook");
        assertThat(code(Parts.ofSheet("")
                        .with("_rels/.rels", Parts.relationships("officeDocument", "word/document.xml"))
                        .with("word/document.xml", "<document/>")
                        .zip()))
                .isEqualTo("not-a-workbook");
        assertThat(code(Parts.ofSheet("")
                        .with("_rels/.rels", "<Relationships/>")
                        .without("xl/workbook.xml")
                        .zip()))
                .isEqualTo("not-a-workbook");
    }

    @Test
    void aWorkbookThatIsCutOffIsBrokenWhereverItEnds() {
        for (int length = 4; length < GOOD.length; length += 7) {
            assertThat(code(Arrays.copyOf(GOOD, length))).as("%s bytes", length).isEqualTo("broken-workbook");
        }
    }

    @Test
    void aWorkbookOfWhichAnyByteIsWrongFailsInNoOtherWayThanWithAProblem() throws IOException {
        for (int at = 0; at < GOOD.length; at++) {
            for (int change : new int[] {0xFF, 0x80, 1}) {
                byte[] changed = GOOD.clone();
                changed[at] ^= (byte) change;
                assertReadOrRefused(changed);
            }
        }
    }

    private static void assertReadOrRefused(byte[] workbook) throws IOException {
        try {
            assertThat(Reading.readAll(workbook, Reading.OPTIONS)).isLessThan(2);
        } catch (dev.hyoka.io.table.UnreadableTableException e) {
            assertThat(e.problem().severity()).isEqualTo(Severity.ERROR);
        }
    }

    @Test
    void aFileIsHeldUpToTheLimit() {
        ReadOptions options = Reading.OPTIONS.withLimits(Limits.DEFAULT.withHeldBytes(GOOD.length - 1));
        Problem problem = Reading.problem(GOOD, options);
        assertThat(problem.code()).isEqualTo("too-large");
        assertThat(problem.message().in(Language.EN)).contains("bytes", "raise the limit");
    }

    @Test
    void aBombIsDefusedInWhicheverPartItIs() {
        ReadOptions options = Reading.OPTIONS.withLimits(Limits.DEFAULT.withExpandedBytes(1 << 20));
        for (String part : List.of(
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                SHEET)) {
            byte[] bomb = workbook()
                    .with(part, bomb("<workbook>", "<b/>", 1 << 20, "</workbook>"))
                    .zip();
            assertThat(bomb.length).isLessThan(20_000);
            assertThat(Reading.problem(bomb, options).code()).as(part).isEqualTo("expands-too-far");
        }
    }

    @Test
    void allPartsTogetherCountAgainstTheLimit() {
        Parts parts = workbook().with(SHEET, bomb("<worksheet>", "<b/>", 100_000, "<sheetData/></worksheet>"));
        ReadOptions options = Reading.OPTIONS.withLimits(Limits.DEFAULT.withExpandedBytes(500_000));
        assertThat(Reading.problem(parts.zip(), options).code()).isEqualTo("expands-too-far");
    }

    @Test
    void aPartThatExpandsAsNoProgramWritesItIsRefusedBeforeItsEnd() {
        byte[] sheet = bomb("<worksheet><sheetData>", " ", 65 << 20, "</sheetData></worksheet>");
        assertThat(code(workbook().with(SHEET, sheet).zip())).isEqualTo("expands-too-far");
    }

    @Test
    void sharedTextsAreHeldUpToTheLimit() {
        byte[] texts = bomb("<sst>", "<si><t>あいうえお</t></si>", 20_000, "</sst>");
        ReadOptions options = Reading.OPTIONS.withLimits(Limits.DEFAULT.withHeldBytes(1 << 20));
        assertThat(Reading.problem(
                                workbook().with("xl/sharedStrings.xml", texts).zip(), options)
                        .code())
                .isEqualTo("too-much-text");
    }

    @Test
    void aTextIsReadUpToTheLimitHoweverLongItIs() throws IOException {
        byte[] text = bomb("<sst><si><t>", "0123456789", 1_000_000, "</t></si></sst>");
        TableRow row = Reading.rows(
                        workbook().with("xl/sharedStrings.xml", text).zip())
                .get(0);
        assertThat(row.problems()).extracting(Problem::code).containsExactly("text-too-long");
        assertThat(((dev.hyoka.io.table.Cell.Text) row.cell(0)).text()).hasSize(Limits.DEFAULT.lineCharacters());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--", "<?a ", "<a b='", "<![CDATA[", "<", "<a "})
    void aMarkWithoutAnEndIsNotWaitedFor(String mark) {
        byte[] sheet = bomb("<worksheet>" + mark, "a", 6 << 20, "");
        assertThat(code(workbook().with(SHEET, sheet).zip())).isEqualTo("broken-workbook");
    }

    @Test
    void elementsAreNotNestedWithoutEnd() {
        assertThat(code(workbook()
                        .with(SHEET, bomb("<worksheet>", "<a>", 1000, ""))
                        .zip()))
                .isEqualTo("broken-workbook");
    }

    @Test
    void namesAreNotMadeUpWithoutEnd() {
        StringBuilder sheet = new StringBuilder("<worksheet>");
        for (int i = 0; i < 10_000; i++) {
            sheet.append("<a").append(i).append("/>");
        }
        assertThat(code(workbook()
                        .with(SHEET, sheet.append("</worksheet>").toString())
                        .zip()))
                .isEqualTo("broken-workbook");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                SHEET
            })
    void noEntityIsReadOrMultiplied(String part) {
        String outside = "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>";
        String remote = "<!DOCTYPE a SYSTEM 'http://localhost:9/a.dtd'><a/>";
        String laughs = "<!DOCTYPE a [<!ENTITY b 'ha'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]><a>&c;&c;</a>";
        for (String xml : List.of(outside, remote, laughs)) {
            assertThat(code(workbook().with(part, xml).zip())).isEqualTo("document-type");
        }
        assertThat(code(workbook().with(part, "<workbook>&unknown;</workbook>").zip()))
                .isIn("document-type", "broken-workbook");
    }

    @Test
    void aRowOfAMillionCellsSaysLittleAndKeepsNothing() throws IOException {
        byte[] sheet =
                bomb("<worksheet><sheetData><row>", "<c><v>1</v></c>", 1_000_000, "</row></sheetData></worksheet>");
        TableRow row = Reading.rows(workbook().with(SHEET, sheet).zip()).get(0);
        assertThat(row.cells()).hasSize(Limits.DEFAULT.lineCells());
        assertThat(row.problems()).extracting(Problem::code).containsExactly("too-many-cells", "bad-reference");
    }

    @Test
    void aPartThatIsThereTwiceIsNotGuessed() {
        byte[] twice = new Fixed()
                .entry("xl/workbook.xml", "<workbook/>")
                .entry("XL/Workbook.xml", "<workbook/>")
                .zip();
        assertThat(code(twice)).isEqualTo("broken-workbook");
    }

    @Test
    void anArchiveOfMorePartsThanAnyWorkbookHasIsRefused() {
        Fixed archive = new Fixed();
        for (int i = 0; i <= Archive.MOST_PARTS; i++) {
            archive.entry(Integer.toString(i, Character.MAX_RADIX), "");
        }
        assertThat(code(archive.zip())).isEqualTo("too-many-parts");
    }

    @Test
    void relationshipsLeadNowhereOutside() {
        for (String target : List.of(
                "file:///etc/passwd", "http://localhost:9/a.xml", "../../../../etc/passwd", "\\\\localhost\\a", "")) {
            Parts parts = workbook().with("xl/_rels/workbook.xml.rels", Parts.relationships("worksheet", target));
            assertThat(code(parts.zip())).as(target).isEqualTo("broken-workbook");
        }
        String external =
                Parts.relationships("worksheet", "worksheets/sheet1.xml").replace("Id=", "TargetMode='External' Id=");
        assertThat(code(workbook().with("xl/_rels/workbook.xml.rels", external).zip()))
                .isEqualTo("broken-workbook");
    }

    @Test
    void aFormulaIsNeverMoreThanText() throws IOException {
        byte[] workbook = Parts.ofRows("<row><c t='str'><v>=HYPERLINK(\"http://localhost\")</v></c></row>")
                .zip();
        assertThat(Reading.cells(workbook)).containsExactly(Reading.text("=HYPERLINK(\"http://localhost\")"));
    }

    @Test
    void theInputIsClosedWhateverIsInIt() throws IOException {
        boolean[] closed = new boolean[1];
        InputStream input = new java.io.ByteArrayInputStream(new byte[] {1}) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> new WorkbookTables().read(input, Reading.OPTIONS)))
                .isInstanceOf(dev.hyoka.io.table.UnreadableTableException.class);
        assertThat(closed[0]).isTrue();
    }

    private static Parts workbook() {
        return Parts.ofRows("<row><c t='s'><v>0</v></c></row>")
                .withTexts("<t>a</t>")
                .with("xl/styles.xml", "<styleSheet/>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        Parts.relationships(
                                "worksheet",
                                "worksheets/sheet1.xml",
                                "sharedStrings",
                                "sharedStrings.xml",
                                "styles",
                                "styles.xml"));
    }

    private static String code(byte[] input) {
        return Reading.problem(input).code();
    }

    private static byte[] bomb(String start, String repeated, int times, String end) {
        return (start + repeated.repeat(times) + end).getBytes(StandardCharsets.UTF_8);
    }

    /** An archive of any entries. */
    private static final class Fixed {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final ZipOutputStream zip = new ZipOutputStream(bytes);

        Fixed entry(String name, String content) {
            try {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return this;
        }

        byte[] zip() {
            try {
                zip.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return bytes.toByteArray();
        }
    }
}
