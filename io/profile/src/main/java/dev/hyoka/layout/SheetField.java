package dev.hyoka.layout;

import dev.hyoka.finding.Location;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A part of a sheet that stands in a column of its own. */
enum SheetField {
    ID("id", Kind.NAME),
    NAME("name", Kind.NAME),
    POLICY("policy", Kind.NAME),
    ORGANIZATIONAL_GOAL("organizationalGoal", Kind.WORD),
    DEPARTMENT("department", Kind.NAME),
    DIVISION("division", Kind.NAME),
    PURPOSE("purpose", Kind.TEXT),
    PLANNED_SCHEDULE("plannedSchedule", Kind.TEXT),
    GRADE("progress.grade", Kind.WORD),
    GRADE_LABEL("progress.label", Kind.NAME),
    PROGRESS_TEXT("progress.text", Kind.TEXT),
    DIRECTION("direction.code", Kind.WORD),
    DIRECTION_LABEL("direction.label", Kind.NAME),
    DIRECTION_TEXT("direction.text", Kind.TEXT),
    CHANGE_REASON("cost.changeReason", Kind.TEXT),
    COLLABORATION("cost.collaboration", Kind.TEXT);

    /** What a field's cells hold. */
    enum Kind {
        /** A name, on one line. */
        NAME,
        /** Text, whose lines stay. */
        TEXT,
        /** A word that the layout explains. */
        WORD
    }

    private final String key;
    private final Kind kind;

    SheetField(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    String key() {
        return key;
    }

    Kind kind() {
        return kind;
    }

    Location location() {
        return new Location(Arrays.asList(key.split("\\.", -1)));
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(SheetField::key).toList();
    }

    static Optional<SheetField> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
