package dev.hyoka.benchmarks;

import dev.hyoka.model.ManagementSheet;
import dev.hyoka.rule.RuleSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Sheets a second, judged one by one: the checks of totals by four means, and the whole catalogue.
 *
 * <p>Code is compiled in the foreground, so that a machine that is busy otherwise doesn't measure it uncompiled.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(SheetBenchmark.SHEETS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-Xbatch"})
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class SheetBenchmark {

    static final int SHEETS = 1_000;

    /** The sheets, for whoever takes them as they are. */
    @State(Scope.Benchmark)
    public static class Made {
        final List<ManagementSheet> sheets = JudgedSheets.make(SHEETS);
    }

    /** The sheets as the peers take them. */
    @State(Scope.Benchmark)
    public static class Prepared {
        final List<CostColumns> sheets =
                JudgedSheets.make(SHEETS).stream().map(CostColumns::of).toList();
    }

    /** The rules on totals. */
    @State(Scope.Benchmark)
    public static class Totals {
        final RuleSet rules = Hyoka.totals();
    }

    /** All standard rules. */
    @State(Scope.Benchmark)
    public static class Catalogue {
        final RuleSet rules = Hyoka.catalogue();
    }

    /** Hibernate Validator. */
    @State(Scope.Benchmark)
    public static class Validating {
        final BeanValidation checks = new BeanValidation();

        /** Ends it. */
        @TearDown
        public void close() {
            checks.close();
        }
    }

    /** Drools. */
    @State(Scope.Benchmark)
    public static class Engine {
        final RuleEngine checks = new RuleEngine();

        /** Ends it. */
        @TearDown
        public void close() {
            checks.close();
        }
    }

    /**
     * The checks of totals by hand: what the others are compared with.
     *
     * @param made the sheets
     * @param results takes what is found
     */
    @Benchmark
    public void handWritten(Made made, Blackhole results) {
        for (ManagementSheet sheet : made.sheets) {
            results.consume(HandWritten.check(sheet));
        }
    }

    /**
     * The rules on totals of this library.
     *
     * @param made the sheets
     * @param totals the rules
     * @param results takes what is found
     */
    @Benchmark
    public void totals(Made made, Totals totals, Blackhole results) {
        for (ManagementSheet sheet : made.sheets) {
            results.consume(totals.rules.check(sheet));
        }
    }

    /**
     * The same with Hibernate Validator.
     *
     * @param prepared the sheets
     * @param validating the constraints
     * @param results takes what is found
     */
    @Benchmark
    public void hibernateValidator(Prepared prepared, Validating validating, Blackhole results) {
        for (CostColumns sheet : prepared.sheets) {
            results.consume(validating.checks.check(sheet));
        }
    }

    /**
     * The same with Drools.
     *
     * @param prepared the sheets
     * @param engine the rules
     * @param results takes what is found
     */
    @Benchmark
    public void drools(Prepared prepared, Engine engine, Blackhole results) {
        for (CostColumns sheet : prepared.sheets) {
            results.consume(engine.checks.check(sheet));
        }
    }

    /**
     * All standard rules of this library, with nothing but the sheet to judge by.
     *
     * @param made the sheets
     * @param catalogue the rules
     * @param results takes what is found
     */
    @Benchmark
    public void catalogue(Made made, Catalogue catalogue, Blackhole results) {
        for (ManagementSheet sheet : made.sheets) {
            results.consume(catalogue.rules.check(sheet));
        }
    }
}
