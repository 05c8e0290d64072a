package dev.hyoka.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long it takes to read a wide workbook, beside the spreadsheet library alone.
 *
 * <p>The two don't give the same: the library hands out what each cell shows; this one gives documents of its model,
 * checked for all that the wide form and the model want. Its tables, which layouts read, are measured apart: they give
 * numbers with all their digits, and know merged and hidden cells.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", "-Xbatch"})
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
public class WorkbookBenchmark {

    private WideWorkbook workbook;

    /** Makes the workbook. */
    @Setup
    public void make() {
        workbook = new WideWorkbook();
    }

    /**
     * Reads the documents with this library.
     *
     * @param results takes what is read
     */
    @Benchmark
    public void read(Blackhole results) {
        workbook.read(results::consume);
    }

    /**
     * Reads the rows with this library.
     *
     * @param results takes what is read
     */
    @Benchmark
    public void readRows(Blackhole results) {
        workbook.readRows(results::consume);
    }

    /**
     * Reads the cells with the spreadsheet library.
     *
     * @param results takes what is read
     */
    @Benchmark
    public void readBare(Blackhole results) {
        BareSpreadsheet.read(workbook.bytes(), results::consume);
    }
}
