package dev.hyoka.io.sarif;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Verdict;
import dev.hyoka.io.Problem;
import dev.hyoka.io.findings.CheckedDocument;
import dev.hyoka.io.findings.CheckedSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** How the check itself went: what could not be read as it stands, and what could not be judged. */
final class Invocation {

    private final CheckedSet set;
    private final Language language;
    private final JsonGenerator to;

    Invocation(CheckedSet set, Language language, JsonGenerator to) {
        this.set = set;
        this.language = language;
        this.to = to;
    }

    void write() {
        List<Notification> notifications = Stream.concat(
                        set.problems().stream().map(this::notification),
                        set.documents().stream().flatMap(this::failures))
                .toList();
        to.writeStartObject();
        to.writeBooleanProperty(
                "executionSuccessful", notifications.stream().noneMatch(each -> each.severity() == Severity.ERROR));
        to.writeArrayPropertyStart("toolExecutionNotifications");
        notifications.forEach(each -> each.write(to));
        to.writeEndArray();
        to.writeEndObject();
    }

    private Notification notification(Problem problem) {
        Optional<Place.Logical> logical = problem.location()
                .map(location -> new Place.Logical(problem.position().file(), location));
        return new Notification(
                problem.severity(),
                problem.code(),
                Optional.empty(),
                problem.message().in(language),
                new Place(problem.position(), logical));
    }

    private Stream<Notification> failures(CheckedDocument document) {
        return document.verdicts().stream().flatMap(verdict -> failure(verdict, document).stream());
    }

    private Optional<Notification> failure(Verdict verdict, CheckedDocument document) {
        if (!(verdict.outcome() instanceof Outcome.Failed failed)) {
            return Optional.empty();
        }
        return Optional.of(new Notification(
                Severity.ERROR,
                "rule-failed",
                Optional.of(verdict.rule()),
                failed.reason().in(language),
                Place.of(document.position(), Place.Logical.of(document.ref(), Location.ROOT, language))));
    }

    /** Something to be said of the check. */
    private record Notification(Severity severity, String code, Optional<RuleId> rule, String message, Place place) {

        void write(JsonGenerator to) {
            to.writeStartObject();
            writeId("descriptor", code, to);
            rule.ifPresent(id -> writeId("associatedRule", id.value(), to));
            to.writeStringProperty("level", Log.level(severity));
            to.writeObjectPropertyStart("message");
            to.writeStringProperty("text", Shown.message(message));
            to.writeEndObject();
            to.writeArrayPropertyStart("locations");
            place.write(to);
            to.writeEndArray();
            to.writeEndObject();
        }

        private static void writeId(String name, String id, JsonGenerator to) {
            to.writeObjectPropertyStart(name);
            to.writeStringProperty("id", id);
            to.writeEndObject();
        }
    }
}
