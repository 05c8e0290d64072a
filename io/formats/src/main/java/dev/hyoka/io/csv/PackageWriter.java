package dev.hyoka.io.csv;

import dev.hyoka.io.SheetWriter;
import dev.hyoka.model.Document;
import dev.hyoka.model.ManagementSheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a data package. The tables come in parts, each complete in itself, so that no more than one is in memory. */
final class PackageWriter implements SheetWriter {

    /** The earliest time that a zip can state; that of writing would make each output another one. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** The order in which the tables are described. */
    private static final List<PackageTable> DESCRIBED = List.of(
            PackageTable.SHEETS,
            PackageTable.INDICATORS,
            PackageTable.COSTS,
            PackageTable.BREAKS,
            PackageTable.ATTRIBUTES);

    private final ZipOutputStream zip;
    private final int partSize;
    private final Map<PackageTable, StringJoiner> paths = new EnumMap<>(PackageTable.class);
    private TidyTables tables;
    private int part = 1;
    private long sheets;
    private boolean failed;
    private boolean closed;

    PackageWriter(OutputStream output, int partSize) throws IOException {
        zip = new ZipOutputStream(output, StandardCharsets.UTF_8);
        this.partSize = partSize;
        tables = new TidyTables();
    }

    @Override
    public void write(Document document) throws IOException {
        if (!(document instanceof ManagementSheet sheet)) {
            throw new IllegalArgumentException("A data package holds management sheets, not a "
                    + document.kind().code());
        }
        if (tables.size() >= partSize) {
            failed = true;
            writePart();
            tables = new TidyTables();
            part++;
            failed = false;
        }
        tables.add(sheets + 1, sheet);
        sheets++;
    }

    private void writePart() throws IOException {
        for (PackageTable table : tables.present()) {
            String file = table.file(part);
            paths.computeIfAbsent(table, first -> new StringJoiner("\", \"", "\"", "\""))
                    .add(file);
            begin(file);
            tables.writeTo(table, zip);
            zip.closeEntry();
        }
    }

    private void begin(String file) throws IOException {
        ZipEntry entry = new ZipEntry(file);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (zip) {
            if (!failed) {
                writePart();
                begin("datapackage.json");
                zip.write(descriptor().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    /** The descriptor: what is known of the tables, with the paths of their files. */
    private String descriptor() throws IOException {
        StringJoiner resources = new StringJoiner(",\n");
        for (PackageTable table : DESCRIBED) {
            if (paths.containsKey(table)) {
                String path = paths.get(table).toString();
                resources.add(text(table.id())
                        .replace("{path}", path.contains(",") ? "[" + path + "]" : path)
                        .stripTrailing());
            }
        }
        return text("datapackage").replace("{resources}", resources.toString());
    }

    private static String text(String name) throws IOException {
        String resource = "datapackage/" + name + ".json";
        try (InputStream input = Objects.requireNonNull(PackageWriter.class.getResourceAsStream(resource), resource)) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
