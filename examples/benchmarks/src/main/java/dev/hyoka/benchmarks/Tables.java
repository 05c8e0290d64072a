package dev.hyoka.benchmarks;

import dev.hyoka.model.DocumentKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;

/** What a run measured, as tables in Markdown; a second is one of the processor. */
record Tables(Collection<RunResult> results) {

    /** A benchmark and what the table calls it. */
    private record Contender(String benchmark, String words) {}

    private static final List<Contender> CONTENDERS = List.of(
            new Contender("handWritten", "totals, written by hand"),
            new Contender("totals", "totals, Hyoka's rules"),
            new Contender("hibernateValidator", "totals, Hibernate Validator"),
            new Contender("drools", "totals, Drools"),
            new Contender("catalogue", "all standard rules of Hyoka"));

    private static final List<Contender> READERS = List.of(
            new Contender("read", "documents, read by Hyoka"),
            new Contender("readRows", "rows, read by Hyoka"),
            new Contender("readBare", "cells, read by the bare library"));

    /** A way into JSON or out of it, what the table calls it, and the way of data binding that it is compared with. */
    private record Passage(String benchmark, String words, String bound) {}

    private static final List<Passage> PASSAGES = List.of(
            new Passage("read", "read by Hyoka", "readBound"),
            new Passage("readWithPlaces", "read by Hyoka, places asked for", "readBound"),
            new Passage("readBound", "read by data binding", "readBound"),
            new Passage("write", "written by Hyoka", "writeBound"),
            new Passage("writeBound", "written by data binding", "writeBound"));

    String text() {
        List<String> lines = new ArrayList<>();
        sheets(lines);
        sets(lines);
        generators(lines);
        json(lines);
        workbook(lines);
        return lines.isEmpty() ? "" : "\n" + String.join("\n", lines) + "\n";
    }

    private void sheets(List<String> lines) {
        double byHand = find("SheetBenchmark.handWritten").map(Tables::nanos).orElse(Double.NaN);
        for (Contender contender : CONTENDERS) {
            Optional<RunResult> result = find("SheetBenchmark." + contender.benchmark);
            if (result.isEmpty()) {
                continue;
            }
            if (lines.isEmpty()) {
                lines.add("| one sheet at a time | sheets/CPU s | to the hand-written | bytes/sheet |");
                lines.add("|---|---:|---:|---:|");
            }
            double nanos = nanos(result.get());
            lines.add(row(
                    contender.words,
                    String.format(Locale.ROOT, "%,.0f", 1e9 / nanos),
                    String.format(Locale.ROOT, "%.3f", byHand / nanos),
                    String.format(Locale.ROOT, "%,.0f", bytes(result.get()))));
        }
    }

    private void sets(List<String> lines) {
        boolean first = true;
        for (RunResult result : results) {
            if (!name(result).endsWith("SetBenchmark.set")) {
                continue;
            }
            if (first) {
                lines.add("");
                lines.add("| sheets in a set | CPU ms a set | CPU µs a sheet | bytes/sheet |");
                lines.add("|---:|---:|---:|---:|");
                first = false;
            }
            int sheets = Integer.parseInt(result.getParams().getParam("sheets"));
            lines.add(row(
                    String.format(Locale.ROOT, "%,d", sheets),
                    String.format(Locale.ROOT, "%,.2f", nanos(result) / 1e6),
                    String.format(Locale.ROOT, "%.2f", nanos(result) / 1e3 / sheets),
                    String.format(Locale.ROOT, "%,.0f", bytes(result) / sheets)));
        }
    }

    private void generators(List<String> lines) {
        Optional<RunResult> generated = find("GeneratorBenchmark.generated");
        Optional<RunResult> written = find("GeneratorBenchmark.written");
        if (generated.isEmpty() || written.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("| a sheet | CPU µs | to writing | bytes |");
        lines.add("|---|---:|---:|---:|");
        for (RunResult result : List.of(generated.get(), written.get())) {
            lines.add(row(
                    result == generated.get() ? "generated" : "written as a line of JSON",
                    String.format(Locale.ROOT, "%.2f", nanos(result) / 1e3),
                    String.format(Locale.ROOT, "%.2f", nanos(result) / nanos(written.get())),
                    String.format(Locale.ROOT, "%,.0f", bytes(result))));
        }
    }

    private void json(List<String> lines) {
        for (DocumentKind kind : DocumentKind.values()) {
            boolean first = true;
            for (Passage passage : PASSAGES) {
                Optional<RunResult> result = find(passage.benchmark, kind);
                Optional<RunResult> bound = find(passage.bound, kind);
                if (result.isEmpty() || bound.isEmpty()) {
                    continue;
                }
                if (first) {
                    lines.add("");
                    lines.add("| a " + kind.code().replace('-', ' ') + " as JSON | CPU µs | to data binding | bytes |");
                    lines.add("|---|---:|---:|---:|");
                    first = false;
                }
                lines.add(row(
                        passage.words,
                        String.format(Locale.ROOT, "%.2f", nanos(result.get()) / 1e3),
                        String.format(Locale.ROOT, "%.2f", nanos(result.get()) / nanos(bound.get())),
                        String.format(Locale.ROOT, "%,.0f", bytes(result.get()))));
            }
        }
    }

    private void workbook(List<String> lines) {
        Optional<RunResult> bare = find("WorkbookBenchmark.readBare");
        boolean first = true;
        for (Contender contender : READERS) {
            Optional<RunResult> result = find("WorkbookBenchmark." + contender.benchmark);
            if (result.isEmpty() || bare.isEmpty()) {
                continue;
            }
            if (first) {
                lines.add("");
                lines.add("| a wide workbook of " + WideWorkbook.PROJECTS
                        + " sheets | CPU ms | to the bare library | bytes |");
                lines.add("|---|---:|---:|---:|");
                first = false;
            }
            lines.add(row(
                    contender.words,
                    String.format(Locale.ROOT, "%.1f", nanos(result.get()) / 1e6),
                    String.format(Locale.ROOT, "%.2f", nanos(result.get()) / nanos(bare.get())),
                    String.format(Locale.ROOT, "%,.0f", bytes(result.get()))));
        }
    }

    private Optional<RunResult> find(String benchmark, DocumentKind kind) {
        return results.stream()
                .filter(result -> name(result).endsWith(".JsonBenchmark." + benchmark))
                .filter(result -> result.getParams().getParam("kind").equals(kind.name()))
                .findFirst();
    }

    private Optional<RunResult> find(String benchmark) {
        return results.stream()
                .filter(result -> name(result).endsWith("." + benchmark))
                .findFirst();
    }

    private static String name(RunResult result) {
        return result.getParams().getBenchmark();
    }

    /** Of the processor, in the best iteration. */
    private static double nanos(RunResult result) {
        return result.getSecondaryResults().get(CpuProfiler.TIME).getScore();
    }

    /** What an operation allocates. */
    private static double bytes(RunResult result) {
        return result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
