package dev.hyoka.generators.fault;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Text;
import dev.hyoka.model.Direction;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Progress;
import dev.hyoka.rule.Profile;
import dev.hyoka.time.FiscalYear;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Faults of management sheets that are no matter of sums or trends: CON-01 to CON-07. */
final class ConsistencyFaults {

    /** What could be a year, or the part of one. */
    private static final Pattern YEAR = Pattern.compile("年|[RHSＲＨＳ]\\.?[0-9０-９元]|[12１２][0-9０-９]{3}");

    static final List<Fault> ALL = Stream.of(
                    CompletionFaults.ALL,
                    List.of(
                            dropped(
                                    "indicators-dropped",
                                    "CON-02",
                                    Text.of("指標がすべて抜けている", "all indicators are left out"),
                                    Places.INDICATORS,
                                    sheet -> !sheet.indicators().isEmpty(),
                                    sheet -> sheet.withIndicators()),
                            dropped(
                                    "purpose-dropped",
                                    "CON-03",
                                    Text.of("事業目的・概要が記載されていない", "the purpose is not stated"),
                                    Places.PURPOSE,
                                    sheet -> sheet.purpose().isPresent(),
                                    sheet -> sheet.withPurpose(Optional.empty())),
                            dropped(
                                    "planned-schedule-dropped",
                                    "CON-03",
                                    Text.of("事業スケジュール(当初)が記載されていない", "the planned schedule is not stated"),
                                    Places.PLANNED_SCHEDULE,
                                    sheet -> sheet.plannedSchedule().isPresent(),
                                    sheet -> sheet.withPlannedSchedule(Optional.empty())),
                            dropped(
                                    "progress-text-dropped",
                                    "CON-03",
                                    Text.of("進捗状況が記載されていない", "the progress text is not stated"),
                                    Places.PROGRESS_TEXT,
                                    sheet -> sheet.progress()
                                            .flatMap(Progress::text)
                                            .isPresent(),
                                    sheet -> sheet.withProgress(
                                            sheet.progress().map(progress -> progress.withText(Optional.empty())))),
                            dropped(
                                    "grade-dropped",
                                    "CON-03",
                                    Text.of("進捗度が記載されていない", "the progress grade is not stated"),
                                    Places.GRADE,
                                    ConsistencyFaults::isGraded,
                                    sheet -> sheet.withProgress(sheet.progress()
                                            .map(progress -> progress.withGrade(Optional.empty())
                                                    .withLabel(Optional.empty())))),
                            dropped(
                                    "direction-text-dropped",
                                    "CON-03",
                                    Text.of("今後の方向性の説明が記載されていない", "the direction is not explained"),
                                    Places.DIRECTION_TEXT,
                                    sheet -> sheet.direction()
                                            .flatMap(Direction::text)
                                            .isPresent(),
                                    sheet -> sheet.withDirection(
                                            sheet.direction().map(direction -> direction.withText(Optional.empty())))),
                            ofOtherYear(
                                    "planned-schedule-of-year-before",
                                    Text.of(
                                            "事業スケジュール(当初)が前年度のもののままである",
                                            "the planned schedule is that of the year before"),
                                    -1),
                            ofOtherYear(
                                    "planned-schedule-of-year-after",
                                    Text.of("事業スケジュール(当初)が翌年度のものである", "the planned schedule is that of the year after"),
                                    1)),
                    CopyFaults.ALL,
                    GradeFaults.ALL,
                    IdentityFaults.ALL)
            .flatMap(List::stream)
            .toList();

    private ConsistencyFaults() {}

    /** A row that a sheet states, and others too, so that it is on the form. */
    private static Fault dropped(
            String name,
            String rule,
            Text description,
            Location place,
            Predicate<ManagementSheet> states,
            UnaryOperator<ManagementSheet> without) {
        return new Fault(name, rule, description, (fault, documents) -> {
            List<Placed> sheets = Placed.in(documents).toList();
            Form form = new Form(sheets, states);
            return sheets.stream()
                    .filter(placed -> states.test(placed.sheet()) && form.wouldMiss(placed))
                    .map(placed -> faulty(fault, placed, without.apply(placed.sheet()), placed.spot(place), place));
        });
    }

    private static boolean isGraded(ManagementSheet sheet) {
        return sheet.progress()
                .filter(progress ->
                        progress.grade().isPresent() || progress.label().isPresent())
                .isPresent();
    }

    /** A schedule that begins with the sheet's year begins with another one's; one without any year gets that. */
    private static Fault ofOtherYear(String name, Text description, int years) {
        return new Fault(
                name,
                "CON-04",
                description,
                (fault, documents) -> Placed.in(documents)
                        .filter(placed -> isYear(placed.sheet().fiscalYear().year() + years))
                        .flatMap(placed -> placed.sheet().plannedSchedule().stream()
                                .flatMap(schedule ->
                                        withoutYear(schedule, placed.sheet().fiscalYear()).stream())
                                .map(rest -> faulty(
                                        fault,
                                        placed,
                                        placed.sheet()
                                                .withPlannedSchedule(placed.sheet()
                                                                .fiscalYear()
                                                                .plusYears(years)
                                                                .toLongText()
                                                        + "の予定。\n" + rest),
                                        placed.spot(Places.PLANNED_SCHEDULE),
                                        Places.PLANNED_SCHEDULE))));
    }

    private static boolean isYear(int year) {
        return FiscalYear.MIN <= year && year <= FiscalYear.MAX;
    }

    /** The schedule without the line that names its year; empty if it names years elsewhere. */
    private static Optional<String> withoutYear(String schedule, FiscalYear year) {
        String heading = year.toLongText() + "\n";
        String rest = schedule.startsWith(heading) ? schedule.substring(heading.length()) : schedule;
        return YEAR.matcher(rest).find() ? Optional.empty() : Optional.of(rest);
    }

    private static Faulty faulty(Fault fault, Placed placed, ManagementSheet changed, Spot touched, Location reported) {
        return new Faulty(fault, placed.with(changed).documents(), touched, placed.spot(reported), Profile.EMPTY);
    }
}
