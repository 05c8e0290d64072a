package dev.hyoka.cli;

import dev.hyoka.finding.Text;
import dev.hyoka.io.Beginning;
import dev.hyoka.io.SheetFormat;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.model.Document;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.ManagementSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** A format for the tests that can only be written: a management sheet's year and name on a line, and {@code end}. */
final class TitlesFormat implements SheetFormat {

    @Override
    public String id() {
        return "titles";
    }

    @Override
    public Text description() {
        return Text.of("年度と事業名", "years and names");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of();
    }

    @Override
    public List<String> fileExtensions() {
        return List.of();
    }

    @Override
    public Set<DocumentKind> reads() {
        return Set.of();
    }

    @Override
    public Set<DocumentKind> writes() {
        return Set.of(DocumentKind.MANAGEMENT_SHEET);
    }

    @Override
    public Recognition recognize(Beginning beginning) {
        return Recognition.POSSIBLE;
    }

    @Override
    public SheetWriter writer(OutputStream output) {
        return new SheetWriter() {
            @Override
            public void write(Document document) throws IOException {
                String name = ((ManagementSheet) document).name();
                if (name.equals("!writer")) {
                    throw new IllegalStateException("the writer is wrong");
                }
                line(document.fiscalYear() + " " + name);
            }

            @Override
            public void close() throws IOException {
                line("end");
                output.close();
            }

            private void line(String text) throws IOException {
                output.write((text + "\n").getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
