package dev.hyoka.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Measures the processor's time that an operation takes, that of the garbage collector with it: unlike the time on the
 * wall, it doesn't grow while other programs have the processor. Of all iterations the best one counts, in which nothing
 * was compiled any more.
 */
public final class CpuProfiler implements InternalProfiler {

    static final String TIME = "cpu.time.norm";

    private long before;

    @Override
    public String getDescription() {
        return "Processor time an operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = processorTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double nanos =
                (double) (processorTime() - before) / result.getMetadata().getAllOps();
        return List.of(new ScalarResult(TIME, nanos, "ns/op", AggregationPolicy.MIN));
    }

    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
