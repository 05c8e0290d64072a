package dev.hyoka.generators.fault;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Text;
import dev.hyoka.model.Progress;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.rule.Profile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Letters and words of a grade that disagree: CON-06. */
final class GradeFaults {

    private static final Map<ProgressGrade, String> GRADES = Map.of(
            ProgressGrade.A, "予定どおり進んでいる",
            ProgressGrade.B, "概ね予定どおり進んでいる",
            ProgressGrade.C, "予定より遅れている");

    static final List<Fault> ALL = List.of(
            new Fault(
                    "grade-words-of-other-grade",
                    "CON-06",
                    Text.of("進捗度の言葉が別の進捗度のものである", "the words of the grade are those of another one"),
                    (fault, documents) -> Placed.in(documents).flatMap(placed -> otherWords(fault, placed))),
            new Fault(
                    "grade-letter-of-other-grade",
                    "CON-06",
                    Text.of("進捗度の記号が別の進捗度のものである", "the letter of the grade is that of another one"),
                    (fault, documents) -> Placed.in(documents).flatMap(placed -> otherLetter(fault, placed))));

    private GradeFaults() {}

    private static Stream<Faulty> otherWords(Fault fault, Placed placed) {
        Optional<Progress> progress = placed.sheet().progress();
        return progress.flatMap(Progress::grade).stream()
                .flatMap(grade -> Stream.of(ProgressGrade.values()).filter(other -> other != grade))
                .map(other -> faulty(
                        fault,
                        placed,
                        progress.map(stated -> stated.withLabel(GRADES.get(other))),
                        Places.GRADE_LABEL));
    }

    private static Stream<Faulty> otherLetter(Fault fault, Placed placed) {
        Optional<Progress> progress = placed.sheet().progress();
        return progress
                .filter(stated -> stated.grade()
                        .map(GRADES::get)
                        .filter(words -> stated.label().equals(Optional.of(words)))
                        .isPresent())
                .stream()
                .flatMap(stated -> Stream.of(ProgressGrade.values())
                        .filter(other -> !stated.grade().equals(Optional.of(other)))
                        .map(other -> faulty(fault, placed, Optional.of(stated.withGrade(other)), Places.GRADE)));
    }

    private static Faulty faulty(Fault fault, Placed placed, Optional<Progress> changed, Location touched) {
        return new Faulty(
                fault,
                placed.with(placed.sheet().withProgress(changed)).documents(),
                placed.spot(touched),
                placed.spot(Places.GRADE),
                Profile.EMPTY);
    }
}
