package dev.hyoka.benchmarks;

import dev.hyoka.generators.Sheets;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.io.json.NdjsonFormat;
import dev.hyoka.model.ManagementSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to generate a management sheet, beside writing such a sheet as a line of JSON. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", "-Xbatch"})
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class GeneratorBenchmark {

    private static final long SEED = 20_200_401;

    private final Iterator<ManagementSheet> sheets =
            Sheets.managementSheets().samples(SEED).iterator();
    private final List<ManagementSheet> made =
            Sheets.managementSheets().samples(SEED).limit(1_000).toList();
    private final SheetWriter writer = new NdjsonFormat().writer(OutputStream.nullOutputStream());
    private int next;

    /**
     * Ends the output.
     *
     * @throws IOException never, since nothing is written anywhere
     */
    @TearDown
    public void close() throws IOException {
        writer.close();
    }

    /**
     * Generates a sheet.
     *
     * @return the sheet
     */
    @Benchmark
    public ManagementSheet generated() {
        return sheets.next();
    }

    /**
     * Writes a sheet.
     *
     * @throws IOException never, since nothing is written anywhere
     */
    @Benchmark
    public void written() throws IOException {
        next = (next + 1) % made.size();
        writer.write(made.get(next));
    }
}
