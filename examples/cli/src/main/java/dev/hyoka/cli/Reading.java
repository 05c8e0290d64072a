package dev.hyoka.cli;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.Beginning;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SheetFormat;
import dev.hyoka.io.SheetFormats;
import dev.hyoka.time.FiscalYear;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Takes inputs through opening, recognizing and reading, one document after another. An input that can't be read becomes
 * a problem; the next one is read in any case.
 *
 * @param formats the formats to choose from
 * @param from the format of every input; empty to recognize it
 * @param fiscalYear the fiscal year of sheets that don't print theirs; empty if not given
 * @param problems where problems go
 * @param progress who is told how far it has come
 */
record Reading(
        SheetFormats formats,
        Optional<SheetFormat> from,
        Optional<FiscalYear> fiscalYear,
        Problems problems,
        Progress progress) {

    /**
     * Reads an input to its end.
     *
     * @param input the input
     * @param sink who gets each document as soon as it is read
     */
    void read(Input input, Consumer<ReadItem> sink) {
        if (input instanceof Input.OfFile file && Files.isDirectory(file.path())) {
            fail(input, "directory", "フォルダーです。中のファイルを指定してください", "is a directory; name the files in it");
            return;
        }
        try (InputStream opened = input.open();
                BufferedInputStream stream = new BufferedInputStream(progress.counting(opened), 1 << 16)) {
            Optional<SheetFormat> format =
                    from.isPresent() ? from : formats.recognize(Beginning.of(input.name(), stream));
            if (format.isEmpty()) {
                failUnrecognized(input);
                return;
            }
            try (Stream<ReadItem> items = format.get().read(stream, options(input))) {
                pass(input, items.iterator(), sink);
            }
        } catch (NoSuchFileException e) {
            fail(input, "missing-file", "ファイルがありません", "there is no such file");
        } catch (AccessDeniedException e) {
            fail(input, "not-readable", "読む権限がありません", "no permission to read it");
        } catch (IOException | UncheckedIOException e) {
            fail(
                    input,
                    "not-readable",
                    Message.of("読み取れません: {reason}", "can't be read: {reason}")
                            .with("reason", reason(e))
                            .build());
        } catch (SinkFailed e) {
            throw e.failure;
        } catch (RuntimeException e) {
            // A mistake in one format must not keep the other inputs from being read
            progress.clear();
            problems.add(Severity.ERROR, "internal-error", input.name(), Mistake.message(e));
        }
    }

    private void pass(Input input, Iterator<ReadItem> items, Consumer<ReadItem> sink) {
        boolean isEmpty = true;
        while (items.hasNext()) {
            ReadItem item = items.next();
            isEmpty = false;
            progress.clear();
            item.problems().forEach(problems::add);
            if (item.document().isPresent()) {
                try {
                    sink.accept(item);
                } catch (RuntimeException e) {
                    throw new SinkFailed(e);
                }
                progress.document();
            }
        }
        progress.clear();
        if (isEmpty) {
            problems.add(
                    Severity.WARNING,
                    "no-document",
                    input.name(),
                    Message.of("文書が1件もありません", "holds no document").build());
        }
    }

    private ReadOptions options(Input input) {
        ReadOptions options = ReadOptions.of(input.name());
        return input.fiscalYear()
                .or(() -> fiscalYear)
                .map(options::withFiscalYear)
                .orElse(options);
    }

    private void failUnrecognized(Input input) {
        fail(
                input,
                "not-recognized",
                Message.of(
                                "どの形式か判別できません（試した形式: {tried}）。--from で形式を指定してください（hyoka formats が一覧を示します）",
                                "is of none of the formats {tried}, as far as its content tells; --from names the format"
                                        + " (see hyoka formats)")
                        .with("tried", FormatChoice.TO_READ.ids(formats))
                        .build());
    }

    private void fail(Input input, String code, String ja, String en) {
        fail(input, code, Message.of(ja, en).build());
    }

    private void fail(Input input, String code, Message message) {
        progress.clear();
        problems.add(Severity.ERROR, code, input.name(), message);
    }

    private static String reason(Exception e) {
        Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    /** Carries what went wrong behind the reading past the handlers of what went wrong in it. */
    private static final class SinkFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final RuntimeException failure;

        SinkFailed(RuntimeException failure) {
            super(failure);
            this.failure = failure;
        }
    }
}
