package dev.hyoka.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentRefTest {

    @Test
    void documentsStandInTheOrderOfTheirComponentsAndWhatIsNotStatedComesFirst() {
        List<DocumentRef> ordered = List.of(
                ref("goal-sheet", 2025, null, null, null, null),
                ref("goal-sheet", 2025, "", null, null, null),
                ref("management-sheet", 2019, "総務部", "総務課", "2", "平和推進事業"),
                ref("management-sheet", 2020, "総務部", null, null, "平和推進事業"),
                ref("management-sheet", 2020, "総務部", "総務課", null, "平和推進事業"),
                ref("management-sheet", 2020, "総務部", "総務課", "1", "平和推進事業"),
                ref("management-sheet", 2020, "総務部", "総務課", "2", "人権推進事業"),
                ref("management-sheet", 2020, "総務部", "総務課", "2", "平和推進事業"));

        assertThat(ordered).isSorted().doesNotHaveDuplicates();
        for (DocumentRef one : ordered) {
            assertThat(ordered.stream().filter(other -> one.compareTo(other) == 0))
                    .containsExactly(one);
        }
    }

    private static DocumentRef ref(String kind, int year, String... words) {
        List<Optional<String>> stated =
                Stream.of(words).map(Optional::ofNullable).toList();
        return new DocumentRef(kind, year, stated.get(0), stated.get(1), stated.get(2), stated.get(3));
    }
}
