package dev.hyoka.io.csv;

import dev.hyoka.finding.Text;
import dev.hyoka.io.Beginning;
import dev.hyoka.io.ItemStream;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SheetFormat;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.model.DocumentKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Management sheets as a Frictionless Data Package: a zip file of tidy CSV tables and a description of them.
 *
 * <p>{@code sheets.csv} has a row a sheet, {@code indicators.csv} a row a value, {@code costs.csv} a row a fiscal year and
 * phase; {@code breaks.csv} and {@code attributes.csv} are there where something stands in them. The column {@code sheet}
 * joins them. A large set goes on in parts ({@code sheets-2.csv} …), each complete in itself and with its header, so that
 * neither writing nor reading needs memory for the whole; {@code datapackage.json} lists them as one table.
 *
 * @see <a href="https://datapackage.org/standard/data-package/">Data Package</a>
 */
public final class DataPackageFormat implements SheetFormat {

    /** How many characters of tables make a part; some thousand sheets. */
    private static final int PART = 2 << 20;

    private final int partSize;

    /** The format; for {@link java.util.ServiceLoader}, too. */
    public DataPackageFormat() {
        this(PART);
    }

    /** The format with parts of another size. */
    DataPackageFormat(int partSize) {
        this.partSize = partSize;
    }

    @Override
    public String id() {
        return "data-package";
    }

    @Override
    public Text description() {
        return Text.of("データパッケージ（CSVの表と説明をまとめたZIP）", "data package: CSV tables and their description in a zip file");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/zip");
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("zip");
    }

    @Override
    public Set<DocumentKind> reads() {
        return Set.of(DocumentKind.MANAGEMENT_SHEET);
    }

    @Override
    public Set<DocumentKind> writes() {
        return reads();
    }

    /** Sure of a zip file that begins with one of the package's files; one that is named so can be a package. */
    @Override
    public Recognition recognize(Beginning beginning) {
        byte[] bytes = beginning.bytes();
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K' || bytes[2] != 3 || bytes[3] != 4) {
            return Recognition.NO;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            ZipEntry first = zip.getNextEntry();
            if (first != null
                    && (PackageTable.find(first.getName()).isPresent()
                            || first.getName().endsWith("datapackage.json"))) {
                return Recognition.SURE;
            }
        } catch (IOException | IllegalArgumentException broken) {
            // Reading it says what is wrong
        }
        return beginning.isNamedLike(this) ? Recognition.POSSIBLE : Recognition.NO;
    }

    @Override
    public Stream<ReadItem> read(InputStream input, ReadOptions options) {
        return ItemStream.of(new PackageReader(input, options), options);
    }

    @Override
    public SheetWriter writer(OutputStream output) throws IOException {
        return new PackageWriter(output, partSize);
    }
}
