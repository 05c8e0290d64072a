package dev.hyoka.io.csv;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.ItemStream;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SourceMap;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.table.UnreadableTableException;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Reads a data package from its start to its end. A part is given out as soon as its tables are there and those of another
 * come; tables in another order are kept until they can be joined, as far as the limits allow.
 */
final class PackageReader implements ItemStream.Source {

    private final ZipInputStream zip;
    private final ReadOptions options;
    private final HeldTables held;
    private final TreeMap<Integer, PackagePart> parts = new TreeMap<>();
    private final Deque<ReadItem> said = new ArrayDeque<>();
    private Optional<PackagePart> current = Optional.empty();
    private int nextPart = 1;
    private int passedOver;
    private String firstPassedOver = "";
    private boolean anyTable;
    private boolean atEnd;
    private long expanded;

    PackageReader(InputStream input, ReadOptions options) {
        zip = new ZipInputStream(input, StandardCharsets.UTF_8);
        this.options = options;
        held = new HeldTables(options);
    }

    @Override
    public Optional<ReadItem> next() throws IOException {
        while (true) {
            if (!said.isEmpty()) {
                return Optional.of(said.poll());
            }
            Optional<ReadItem> item = current.flatMap(PackagePart::next);
            if (item.isPresent()) {
                return item;
            }
            current = Optional.empty();
            if (!atEnd) {
                step();
            } else if (parts.isEmpty()) {
                return Optional.empty();
            } else {
                Map.Entry<Integer, PackagePart> rest = parts.pollFirstEntry();
                say(rest.getValue().missing(rest.getKey()));
                current = Optional.of(rest.getValue());
            }
        }
    }

    private void step() throws IOException {
        try {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null) {
                end();
            } else {
                read(entry.getName());
            }
        } catch (UnreadableTableException e) {
            giveUp(e.problem());
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            giveUp(problem(
                    "broken-zip",
                    Message.of(
                                    "ZIPファイルが壊れているか、暗号化されているため、ここから先は読めません({reason})。",
                                    "The zip file is broken or encrypted; what follows can't be read ({reason}).")
                            .with("reason", Optional.ofNullable(e.getMessage()).orElse("unexpected end"))
                            .build()));
        }
    }

    private void read(String file) throws IOException {
        Optional<PackageTable.Entry> found = PackageTable.find(file);
        if (found.isEmpty()) {
            passOver(file);
            return;
        }
        anyTable = true;
        int number = found.get().part();
        PackageTable table = found.get().table();
        PackagePart part = parts.computeIfAbsent(number, first -> new PackagePart(options, held));
        if (number < nextPart || part.has(table)) {
            say(List.of(problem(
                    "table-too-late",
                    Message.of(
                                    "表{file}は二つ目か、ほかの表より後ろにありすぎるため、読みませんでした。",
                                    "The table {file} is the second of its name, or comes too late to be joined; it was not read.")
                            .with("file", file)
                            .build())));
            if (number < nextPart) {
                parts.remove(number);
            }
            return;
        }
        part.read(table, new Entry(), file);
        if (number != nextPart
                && parts.containsKey(nextPart)
                && parts.get(nextPart).isComplete()) {
            PackagePart next = parts.remove(nextPart);
            next.release();
            current = Optional.of(next);
            nextPart++;
        }
    }

    private void passOver(String file) throws IOException {
        String name = file.substring(file.lastIndexOf('/') + 1);
        if (!name.isEmpty() && !name.equals("datapackage.json")) {
            firstPassedOver = passedOver++ == 0 ? file : firstPassedOver;
        }
        InputStream entry = new Entry();
        byte[] buffer = new byte[16 * 1024];
        int count = 0;
        while (count >= 0) {
            count = entry.read(buffer, 0, buffer.length);
        }
    }

    private void end() {
        atEnd = true;
        if (passedOver > 0) {
            say(List.of(new Problem(
                    Severity.INFO,
                    "file-passed-over",
                    Message.of(
                                    "表ではない{count}個のファイル(例「{file}」)は読みませんでした。",
                                    "Files that are no tables of the package were passed over (how many: {count}; such as “{file}”).")
                            .with("count", passedOver)
                            .with("file", firstPassedOver)
                            .build(),
                    SourcePosition.of(options.name()),
                    Optional.empty())));
        }
        if (!anyTable) {
            say(List.of(problem(
                    "no-tables",
                    Message.of(
                                    "このZIPファイルに sheets.csv などの表がありません。",
                                    "There are no tables (sheets.csv and others) in this zip file.")
                            .build())));
        }
    }

    /** Ends the reading. What is not complete is not given out: a sheet would seem to lack what was not read. */
    private void giveUp(Problem problem) {
        atEnd = true;
        parts.clear();
        say(List.of(problem));
    }

    private void say(List<Problem> problems) {
        if (!problems.isEmpty()) {
            said.add(new ReadItem(Optional.empty(), SourceMap.EMPTY, problems, Map.of()));
        }
    }

    private Problem problem(String code, Message message) {
        return new Problem(Severity.ERROR, code, message, SourcePosition.of(options.name()), Optional.empty());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** The bytes of the entry that is read, counted; closing it leaves the package open. */
    private final class Entry extends FilterInputStream {

        Entry() {
            super(zip);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = zip.read(bytes, offset, length);
            if (count > 0) {
                expanded += count;
                if (expanded > options.limits().expandedBytes()) {
                    throw new UnreadableTableException(problem(
                            "expands-too-far",
                            Message.of(
                                            "ZIPファイルを展開すると大きすぎるため、ここから先は読みませんでした。",
                                            "The zip file expands to more than is allowed; what follows was not read.")
                                    .build()));
                }
            }
            return count;
        }

        @Override
        public void close() {
            // The package is read on
        }
    }
}
