package dev.hyoka.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.io.ReadItem;
import dev.hyoka.model.Document;
import dev.hyoka.model.DocumentKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compared does the same: data binding neither reads nor writes less than this library does. */
class SameJsonTest {

    @ParameterizedTest
    @EnumSource
    void whatIsReadAndWrittenByDataBindingIsReadAsTheSameDocuments(DocumentKind kind) {
        JsonLines<?> lines = JsonLines.of(kind);
        ByteArrayOutputStream bound = new ByteArrayOutputStream();
        lines.writeBound(bound);

        assertThat(read(bound.toByteArray())).isEqualTo(lines.documents()).hasSize(JsonLines.DOCUMENTS);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsMeasuredIsReadWithoutAProblem(DocumentKind kind) {
        JsonLines<?> lines = JsonLines.of(kind);

        assertThat(read(lines.text())).isEqualTo(lines.documents());
    }

    private static List<Document> read(byte[] text) {
        List<ReadItem> items = new ArrayList<>();
        JsonLines.read(new ByteArrayInputStream(text), items::add);
        assertThat(items).allMatch(item -> item.problems().isEmpty());
        return items.stream().map(item -> item.document().orElseThrow()).toList();
    }
}
