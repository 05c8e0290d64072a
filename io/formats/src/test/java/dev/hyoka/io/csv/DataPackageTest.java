package dev.hyoka.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyoka.finding.Location;
import dev.hyoka.generators.Sheets;
import dev.hyoka.io.Beginning;
import dev.hyoka.io.Limits;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.ReadResult;
import dev.hyoka.io.SheetFormat.Recognition;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.time.FiscalYear;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class DataPackageTest {

    private static final String SHEETS = "sheet,fiscalYear,name,cost.currency,cost.unit\r\n";
    private static final String INDICATORS = "sheet,indicator,name,category,fiscalYear,phase,value,text,part\r\n";
    private static final String COSTS = "sheet,fiscalYear,phase,total\r\n";

    private final DataPackageFormat format = new DataPackageFormat();

    @Property(tries = 40)
    void sheetsInManySmallPartsAreReadInTheirOrder(@ForAll("sheets") List<ManagementSheet> sheets) throws IOException {
        byte[] zip = Zip.written(new DataPackageFormat(1), sheets);
        Map<String, String> files = Zip.files(zip);

        assertThat(Zip.read(zip).documents()).isEqualTo(sheets);
        for (String order : List.of("alphabetical", "reversed")) {
            ReadResult read = Zip.read(reordered(files, order));
            assertThat(read.problems()).as(order).isEmpty();
            assertThat(read.documents()).as(order).isEqualTo(sheets);
        }
    }

    @Provide
    Arbitrary<List<ManagementSheet>> sheets() {
        return Sheets.managementSheets().list().ofMaxSize(4).map(List::copyOf);
    }

    private static Map<String, String> reordered(Map<String, String> files, String order) {
        if (order.equals("alphabetical")) {
            return new TreeMap<>(files);
        }
        List<String> names = new ArrayList<>(files.keySet());
        Collections.reverse(names);
        Map<String, String> reversed = new LinkedHashMap<>();
        names.forEach(name -> reversed.put(name, files.get(name)));
        return reversed;
    }

    @Example
    void aUsualSetIsThreeTablesAndTheirDescription() throws IOException {
        Map<String, String> files = Zip.files(Zip.written(format, List.of(sheet(1), sheet(2))));

        assertThat(files.keySet()).containsExactly("sheets.csv", "indicators.csv", "costs.csv", "datapackage.json");
        assertThat(files.get("sheets.csv").lines().toList())
                .containsExactly(
                        String.join(",", PackageTable.SHEETS.columns()),
                        "1,,2020,事業1,,,,,,,,,,,,,,,,,".substring(0, "1,,2020,事業1".length() + 16),
                        "2,,2020,事業2,,,,,,,,,,,,,,,,,".substring(0, "2,,2020,事業2".length() + 16));
    }

    @Example
    void theSameSheetsAreAlwaysTheSameBytes() throws IOException {
        assertThat(Zip.written(format, List.of(sheet(1)))).isEqualTo(Zip.written(format, List.of(sheet(1))));
    }

    @Example
    void theDescriptionNamesTheColumnsAndTheFiles() throws IOException {
        ManagementSheet whole = sheet(1).withAttributes(Map.of("備考", "字"));
        Map<String, String> files =
                Zip.files(Zip.written(new DataPackageFormat(1), List.of(whole, sheet(2), sheet(3))));
        List<String> strings = strings(files.get("datapackage.json"));

        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().endsWith(".csv")) {
                assertThat(strings).contains(file.getKey());
            }
        }
        for (String table : List.of("sheets", "indicators", "costs", "attributes")) {
            List<String> header = Arrays.asList(
                    files.get(table + ".csv").lines().toList().get(0).split(","));
            int from = strings.indexOf(table + ".csv");
            assertThat(strings.subList(from, strings.size())).containsSubsequence(header);
        }
        assertThat(strings).doesNotContain("breaks").contains("sheets-3.csv");
    }

    /** The texts of a JSON document that are values; fails if it is none. */
    private static List<String> strings(String json) {
        List<String> strings = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    strings.add(parser.getString());
                }
            }
        }
        return strings;
    }

    @Example
    void rowsOfTheTablesAreJoinedInAnyOrder() throws IOException {
        ReadResult read = Zip.read(
                Map.of(
                        "data/costs.csv",
                        COSTS + "b,2020,actual,\"1,062\"\r\na,2020,actual,▲5\r\n",
                        "data/sheets.csv",
                        SHEETS + "a,2020,い,JPY,1000\r\nb,令和2年度,ろ,JPY,1000\r\n",
                        "data/indicators.csv",
                        INDICATORS
                                + "b,2,字,outcome,,,,,\r\nb,1,字,outcome,2020,actual,160,,取手\r\nb,1,字,outcome,2020,actual,137,,藤代\r\n"));

        assertThat(read.problems()).isEmpty();
        ManagementSheet second = (ManagementSheet) read.documents().get(1);
        assertThat(second.indicators()).hasSize(2);
        assertThat(second.cost()
                        .orElseThrow()
                        .years()
                        .get(0)
                        .total()
                        .orElseThrow()
                        .getNumber()
                        .intValueExact())
                .isEqualTo(1_062_000);
        assertThat(read.items()
                        .get(1)
                        .sourceMap()
                        .find(Location.parse("/cost/years/2020/total"))
                        .orElseThrow()
                        .position())
                .hasToString("package.zip/data/costs.csv:2:D");
    }

    @Example
    void keysThatRepeatOrBelongToNoSheetAreProblems() throws IOException {
        ReadResult read = Zip.read(tables(
                SHEETS + "1,2020,い,JPY,1000\r\n1,2020,ろ,JPY,1000\r\n,2020,は,,\r\n",
                INDICATORS + "7,1,字,outcome,2020,actual,1,,\r\n8,1,字,outcome,2020,actual,1,,\r\n",
                COSTS + "1,2020,actual,1\r\n1,2020,actual,2\r\n1,2020,x,2\r\n"));

        assertThat(Zip.problems(read))
                .containsExactlyInAnyOrder(
                        "ERROR repeated-row package.zip/costs.csv:3:B",
                        "ERROR unreadable-cell package.zip/costs.csv:4:C",
                        "ERROR year-missing package.zip/costs.csv:4:B",
                        "ERROR duplicate-key package.zip/sheets.csv:3:A",
                        "ERROR duplicate-key package.zip/sheets.csv:4:A",
                        "ERROR unknown-key package.zip/indicators.csv:2:A");
        assertThat(read.documents()).hasSize(1);
    }

    @Example
    void missingTablesAndOtherFilesAreSaid() throws IOException {
        ReadResult read =
                Zip.read(Map.of("sheets.csv", SHEETS + "1,2020,い,,\r\n", "readme.txt", "字", "../costs.csv", COSTS));

        assertThat(read.problems())
                .extracting(problem -> problem.severity() + " " + problem.code())
                .containsExactly("INFO file-passed-over", "ERROR missing-table", "ERROR missing-table");
        assertThat(Zip.problems(Zip.read(Map.of("readme.txt", "字"))))
                .containsExactly("INFO file-passed-over package.zip", "ERROR no-tables package.zip");
    }

    @Example
    void aBrokenZipGivesOutNothingThatCouldLackSomething() throws IOException {
        byte[] whole = Zip.written(format, List.of(sheet(1)));

        ReadResult read = Zip.read(Arrays.copyOf(whole, whole.length / 3));

        assertThat(read.documents()).isEmpty();
        assertThat(Zip.problems(read)).containsExactly("ERROR broken-zip package.zip");
    }

    @Example
    void whatExpandsTooFarIsRefused() throws IOException {
        byte[] bomb = Zip.of(Map.of("bomb.bin", "0".repeat(3_000_000), "sheets.csv", SHEETS));
        assertThat(Zip.read(bomb, Limits.DEFAULT.withExpandedBytes(1_000_000)).problems())
                .extracting(problem -> problem.code())
                .containsExactly("expands-too-far");

        byte[] large = Zip.of(tables(SHEETS + "1,2020,い,,\r\n".repeat(100_000), INDICATORS, COSTS));
        assertThat(Zip.read(large, Limits.DEFAULT.withHeldBytes(100_000)).problems())
                .extracting(problem -> problem.code())
                .containsExactly("package-too-large");
    }

    /** What rows take in memory counts, not what they take in the file: two bytes here, and two thousand places. */
    @Example
    void columnsThatAreNotKnownTakeNoMemoryInEveryRow() throws IOException {
        String wide = "sheet" + ",x".repeat(1_900) + "\n";
        byte[] zip = Zip.of(tables(wide + "a\n".repeat(1_000_000), INDICATORS, COSTS));
        assertThat(Zip.read(zip).problems())
                .extracting(problem -> problem.code())
                .containsExactly("package-too-large");
    }

    @Example
    void tablesOfPartsThatWaitForTheFirstOneAreHeldWithinTheLimit() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (int part = 3_000; part > 1; part--) {
            files.put("sheets-" + part + ".csv", "sheet\n");
        }
        assertThat(Zip.read(Zip.of(files), Limits.DEFAULT.withHeldBytes(1_000_000))
                        .problems())
                .extracting(problem -> problem.code())
                .containsExactly("package-too-large");
    }

    @Example
    void aTableThatComesTwiceIsReadOnce() throws IOException {
        Map<String, String> files = new LinkedHashMap<>(tables(SHEETS + "1,2020,い,,\r\n", INDICATORS, COSTS));
        files.put("again/sheets.csv", SHEETS + "2,2020,ろ,,\r\n");

        ReadResult read = Zip.read(files);

        assertThat(read.documents()).hasSize(1);
        assertThat(Zip.problems(read)).containsExactly("ERROR table-too-late package.zip");
    }

    @Example
    void recognizedByItsFirstFile() throws IOException {
        assertThat(recognized("a.zip", Zip.written(format, List.of()))).isEqualTo(Recognition.SURE);
        assertThat(recognized("a.zip", Zip.of(Map.of("readme.txt", "字")))).isEqualTo(Recognition.POSSIBLE);
        assertThat(recognized("a.xlsx", Zip.of(Map.of("[Content_Types].xml", "<a/>"))))
                .isEqualTo(Recognition.NO);
        assertThat(recognized("a.zip", "sheet,id".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Recognition.NO);
    }

    private Recognition recognized(String name, byte[] bytes) {
        return format.recognize(Beginning.of(name, bytes));
    }

    @Example
    void goalSheetsAreRefused() {
        GoalSheet goals = GoalSheet.builder().fiscalYear(FiscalYear.of(2025)).build();

        assertThatThrownBy(() -> Zip.written(format, List.of(goals))).isInstanceOf(IllegalArgumentException.class);
    }

    /** A part is given out before the next one but one is written: no more than that is ever in memory. */
    @Example
    void twentyThousandSheetsAreReadWhileTheyAreWritten() throws Exception {
        int count = 20_000;
        PipedInputStream input = new PipedInputStream(64 * 1024);
        PipedOutputStream output = new PipedOutputStream(input);
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        Thread writing = new Thread(() -> {
            try (SheetWriter writer = new DataPackageFormat(64 * 1024).writer(output)) {
                for (int i = 0; i < count; i++) {
                    writer.write(sheet(i));
                }
            } catch (IOException e) {
                failures.add(e);
            }
        });
        writing.start();
        Limits little = Limits.DEFAULT.withHeldBytes(2 * 1024 * 1024);
        try (Stream<ReadItem> items =
                format.read(input, ReadOptions.of(Zip.FILE).withLimits(little))) {
            int[] read = {0};
            items.forEach(item -> {
                assertThat(item.document()).contains(sheet(read[0]));
                read[0]++;
            });
            assertThat(read[0]).isEqualTo(count);
        }
        writing.join();
        assertThat(failures).isEmpty();
    }

    @Example
    void garbageInAPackageIsAProblem() throws IOException {
        for (int seed = 0; seed < 200; seed++) {
            byte[] zip = Zip.written(format, List.of(sheet(1), sheet(2)));
            Random random = new Random(seed);
            for (int i = 0; i < 3; i++) {
                zip[random.nextInt(zip.length)] = (byte) random.nextInt();
            }
            ReadResult read = Zip.read(zip);
            assertThat(read.documents().size() == 2 || !read.problems().isEmpty())
                    .as("seed %s", seed)
                    .isTrue();
        }
    }

    private static Map<String, String> tables(String sheets, String indicators, String costs) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("sheets.csv", sheets);
        files.put("indicators.csv", indicators);
        files.put("costs.csv", costs);
        return files;
    }

    private static ManagementSheet sheet(int number) {
        return ManagementSheet.builder()
                .fiscalYear(FiscalYear.of(2020))
                .name("事業" + number)
                .build();
    }
}
