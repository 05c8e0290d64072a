package dev.hyoka.benchmarks;

import dev.hyoka.finding.Report;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.rule.RuleSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long the catalogue takes for a set of sheets: ten times as many are to take ten times as long.
 *
 * <p>A large set's report lives long, and is what a collector has to move. The collector is therefore the one for
 * batches, which does so with the least work.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+UseParallelGC", "-Xbatch"})
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class SetBenchmark {

    /** How many sheets the set has. */
    @Param({"1000", "10000", "100000"})
    public int sheets;

    private final RuleSet rules = Hyoka.catalogue();
    private List<ManagementSheet> made;

    /** Makes the sheets. */
    @Setup
    public void make() {
        made = JudgedSheets.make(sheets);
    }

    /**
     * All standard rules of this library.
     *
     * @return what they say
     */
    @Benchmark
    public Report set() {
        return rules.check(made);
    }
}
