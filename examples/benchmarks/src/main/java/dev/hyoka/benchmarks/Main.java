package dev.hyoka.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints what came out as tables in Markdown. */
public final class Main {

    private Main() {}

    /**
     * Runs the program.
     *
     * @param args the options of JMH, such as {@code -f 1 -i 3}; {@code -h} lists them
     * @throws RunnerException if a benchmark could not be run
     * @throws IOException if the help could not be written
     */
    public static void main(String[] args) throws RunnerException, IOException {
        CommandLineOptions options;
        try {
            options = new CommandLineOptions(args);
        } catch (CommandLineOptionException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        if (options.shouldHelp()) {
            options.showHelp();
            return;
        }
        Runner runner = new Runner(new OptionsBuilder()
                .parent(options)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class)
                .shouldFailOnError(true)
                .build());
        if (options.shouldList()) {
            runner.list();
            return;
        }
        System.out.print(new Tables(runner.run()).text());
    }
}
