package dev.hyoka.io.sarif;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.RuleDescription;
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Severity;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;

/** The rules that a run describes, once each; results name them by their position. */
final class Rules {

    /** The longest texts that services take; the help can be longer. */
    private static final int NAME_CHARACTERS = 255;

    private static final int DESCRIPTION_CHARACTERS = 1000;

    private final List<RuleDescription> described;
    private final Map<RuleId, Integer> positions = new HashMap<>();

    Rules(List<RuleDescription> rules) {
        Map<RuleId, RuleDescription> byId = new LinkedHashMap<>();
        rules.forEach(rule -> byId.putIfAbsent(rule.id(), rule));
        described = List.copyOf(byId.values());
        for (int i = 0; i < described.size(); i++) {
            positions.put(described.get(i).id(), i);
        }
    }

    /** The position of a rule; empty if it isn't described. */
    OptionalInt position(RuleId id) {
        Integer position = positions.get(id);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    void write(Language language, JsonGenerator to) {
        to.writeArrayPropertyStart("rules");
        for (RuleDescription rule : described) {
            String title = Shown.plain(rule.title().in(language));
            String description = Shown.plain(rule.description().in(language));
            to.writeStartObject();
            to.writeStringProperty("id", rule.id().value());
            to.writeStringProperty("name", Shown.atMost(NAME_CHARACTERS, title));
            writeText("shortDescription", Shown.atMost(DESCRIPTION_CHARACTERS, title), to);
            writeText("fullDescription", Shown.atMost(DESCRIPTION_CHARACTERS, description), to);
            writeText("help", description, to);
            to.writeObjectPropertyStart("defaultConfiguration");
            to.writeStringProperty("level", Log.level(rule.severity()));
            to.writeEndObject();
            to.writeObjectPropertyStart("properties");
            to.writeStringProperty("problem.severity", problemSeverity(rule.severity()));
            to.writeEndObject();
            to.writeEndObject();
        }
        to.writeEndArray();
    }

    private static void writeText(String name, String text, JsonGenerator to) {
        to.writeObjectPropertyStart(name);
        to.writeStringProperty("text", text);
        to.writeEndObject();
    }

    /** The word by which services that scan code put results in order. */
    private static String problemSeverity(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "recommendation";
        };
    }
}
