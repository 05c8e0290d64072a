package dev.hyoka.benchmarks;

import dev.hyoka.model.DocumentKind;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long it takes to read and to write documents as JSON, one a line, beside Jackson's data binding of the same lines.
 *
 * <p>The two don't give the same: data binding gives records of texts and numbers, checked for their types alone; this
 * library gives documents of its model, checked for all that the form and the model want, and each knows the line and
 * the column of every part. Who asks for these pays for them, so they are measured apart.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(JsonLines.DOCUMENTS)
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", "-Xbatch"})
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class JsonBenchmark {

    /** Which documents. */
    @Param
    public DocumentKind kind;

    private JsonLines<?> lines;

    /**
     * Makes the documents, and moves them together in the memory. Otherwise they lie there among what else was made, and
     * those of a writer that leaves nothing to collect stay so, which would be measured instead of the writing.
     */
    @Setup
    public void make() {
        lines = JsonLines.of(kind);
        System.gc();
    }

    /**
     * Reads with this library.
     *
     * @param results takes what is read
     */
    @Benchmark
    public void read(Blackhole results) {
        JsonLines.read(new ByteArrayInputStream(lines.text()), results::consume);
    }

    /**
     * Reads with this library, and asks each document where its parts stand.
     *
     * @param results takes what is read
     */
    @Benchmark
    public void readWithPlaces(Blackhole results) {
        JsonLines.read(
                new ByteArrayInputStream(lines.text()),
                item -> results.consume(item.sourceMap().origins()));
    }

    /**
     * Reads with data binding.
     *
     * @param results takes what is read
     */
    @Benchmark
    public void readBound(Blackhole results) {
        lines.binding().read(new ByteArrayInputStream(lines.text()), results::consume);
    }

    /** Writes with this library. */
    @Benchmark
    public void write() {
        JsonLines.write(lines.documents(), OutputStream.nullOutputStream());
    }

    /** Writes with data binding. */
    @Benchmark
    public void writeBound() {
        lines.writeBound(OutputStream.nullOutputStream());
    }
}
