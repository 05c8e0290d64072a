package dev.hyoka.io.csv;

import dev.hyoka.io.Limits;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.ReadResult;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.model.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes and opens data packages in tests. */
final class Zip {

    static final String FILE = "package.zip";

    private Zip() {}

    static byte[] written(DataPackageFormat format, List<? extends Document> documents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter writer = format.writer(bytes)) {
            for (Document document : documents) {
                writer.write(document);
            }
        }
        return bytes.toByteArray();
    }

    static ReadResult read(byte[] zip) {
        return read(zip, Limits.DEFAULT);
    }

    static ReadResult read(byte[] zip, Limits limits) {
        return ReadResult.of(new DataPackageFormat()
                .read(new ByteArrayInputStream(zip), ReadOptions.of(FILE).withLimits(limits)));
    }

    static ReadResult read(Map<String, String> files) throws IOException {
        return read(of(files));
    }

    static byte[] of(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** The files of a package, in their order. */
    static Map<String, String> files(byte[] bytes) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    /** What is said of a package: the code, the file and the cell. */
    static List<String> problems(ReadResult result) {
        return result.problems().stream()
                .map(problem -> problem.severity() + " " + problem.code() + " " + problem.position())
                .toList();
    }
}
