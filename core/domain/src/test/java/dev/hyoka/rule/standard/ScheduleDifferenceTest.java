package dev.hyoka.rule.standard;

import static dev.hyoka.rule.standard.GoalSheets.entry;
import static dev.hyoka.rule.standard.GoalSheets.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.model.Mark;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.model.ScheduledTask;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScheduleDifferenceTest {

    private static final ScheduleEntry ARROW = entry(5, 5, Mark.SPAN, null);

    private static List<ScheduleDifference> between(ScheduledTask one, ScheduledTask other) {
        return ScheduleDifference.between(List.of(one), List.of(other));
    }

    @Test
    void anotherLabelOfAMonthIsADifference() {
        ScheduleEntry applied = entry(5, "申請");
        ScheduleEntry paid = entry(5, "交付");

        assertThat(between(task("補助金", applied), task("補助金", paid)))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.entriesHere()).containsExactly(applied);
                    assertThat(difference.entriesThere()).containsExactly(paid);
                });
    }

    @Test
    void whatBothHaveIsNotTakenForWhatOneHasMore() {
        ScheduleEntry applied = entry(5, "申請");

        assertThat(between(task("補助金", ARROW, applied), task("補助金", applied)))
                .extracting(ScheduleDifference::entriesHere)
                .containsExactly(List.of(ARROW));
        assertThat(between(task("補助金", applied), task("補助金", ARROW, applied)))
                .extracting(ScheduleDifference::entriesThere)
                .containsExactly(List.of(ARROW));
    }

    @Test
    void theSameLabelOfAnotherMonthIsADifference() {
        ScheduleEntry may = entry(5, "開催");
        ScheduleEntry june = entry(6, "開催");
        ScheduleEntry july = entry(7, "開催");

        assertThat(between(task("総会", may, june), task("総会", june, july)))
                .containsExactly(new ScheduleDifference(Optional.of(0), Optional.of(0), List.of(may), List.of(july)));
    }

    @Test
    void bothEndsOfAnExtentAreCompared() {
        ScheduleEntry untilJuly = entry(5, 7, Mark.SPAN, null);

        for (ScheduleEntry other : List.of(entry(5, 8, Mark.SPAN, null), entry(6, 7, Mark.SPAN, null))) {
            assertThat(between(task("広報", untilJuly), task("広報", other))).hasSize(1);
        }
        assertThat(between(task("広報", untilJuly), task("広報", untilJuly))).isEmpty();
    }

    @Test
    void ofTwoArrowsTheOneOfTheSameExtentIsTheSame() {
        ScheduleEntry allYear = entry(4, 3, Mark.SPAN, null);
        ScheduleEntry lost = entry(6, 6, Mark.SPAN, null);

        // The other sheet lost the extents, so that any month of an arrow will do
        assertThat(between(task("広報", allYear, lost), task("広報", lost)))
                .extracting(ScheduleDifference::entriesHere)
                .containsExactly(List.of(allYear));
    }

    @Test
    void fiftyTasksThatWereRenamedAreStillRecognised() {
        List<ScheduledTask> one = IntStream.range(0, 50)
                .mapToObj(i -> task("自主防災組織の訓練" + (char) ('A' + i)))
                .toList();
        List<ScheduledTask> other = IntStream.range(0, 50)
                .mapToObj(i -> task("自主的防災組織の訓練" + (char) ('A' + i)))
                .toList();

        assertThat(ScheduleDifference.between(one, other)).isEmpty();
    }
}
