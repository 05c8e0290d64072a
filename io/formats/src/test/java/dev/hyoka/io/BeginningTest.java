package dev.hyoka.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.io.json.NdjsonFormat;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BeginningTest {

    @Test
    void anInputCanBeReadFromItsStartAfterwards() throws IOException {
        byte[] bytes = bytes(3 * Beginning.LENGTH);
        BufferedInputStream input = new BufferedInputStream(new ByteArrayInputStream(bytes));
        assertThat(Beginning.of("name", input).bytes()).isEqualTo(Arrays.copyOf(bytes, Beginning.LENGTH));
        assertThat(input.readAllBytes()).isEqualTo(bytes);
    }

    @Test
    void aShortInputIsItsOwnBeginning() throws IOException {
        byte[] bytes = bytes(10);
        BufferedInputStream input = new BufferedInputStream(new ByteArrayInputStream(bytes));
        assertThat(Beginning.of("name", input).bytes()).isEqualTo(bytes);
        assertThat(input.readAllBytes()).isEqualTo(bytes);
        assertThat(Beginning.of("name", bytes).bytes()).isEqualTo(bytes);
    }

    @Test
    void noMoreThanTheLengthIsKept() {
        assertThat(Beginning.of("name", bytes(Beginning.LENGTH)).bytes()).hasSize(Beginning.LENGTH);
        assertThat(Beginning.of("name", bytes(Beginning.LENGTH + 1)).bytes()).hasSize(Beginning.LENGTH);
    }

    @Test
    void itsBytesCannotBeChanged() {
        byte[] bytes = {1, 2};
        Beginning beginning = Beginning.of("name", bytes);
        bytes[0] = 9;
        beginning.bytes()[1] = 9;
        assertThat(beginning.bytes()).containsExactly(1, 2);
    }

    @Test
    void theEndOfTheNameTellsAFormatWhateverItsCase() {
        NdjsonFormat format = new NdjsonFormat();
        assertThat(named("a.ndjson").isNamedLike(format)).isTrue();
        // In Turkish the lower case of I has no dot; names of formats are not Turkish
        assertThat(named("A.B.NDJSON").isNamedLike(format)).isTrue();
        assertThat(named("a.jsonl").isNamedLike(format)).isTrue();
        assertThat(named("ndjson").isNamedLike(format)).isFalse();
        assertThat(named("a.ndjson.gz").isNamedLike(format)).isFalse();
    }

    private static Beginning named(String name) {
        return Beginning.of(name, new byte[0]);
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (i % 251);
        }
        return bytes;
    }
}
