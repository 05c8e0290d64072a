package dev.hyoka.io.published;

import dev.hyoka.finding.Location;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Direction;
import dev.hyoka.model.Document;
import dev.hyoka.model.Figure;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.PlanLinks;
import dev.hyoka.model.Policy;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.Progress;
import dev.hyoka.model.RelatedProject;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.model.ScheduledTask;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;

/** A document as a list of its parts: every place that states something, and what it states. */
final class Flat {

    private final Map<Location, String> parts = new LinkedHashMap<>();

    private Flat() {}

    static Map<Location, String> of(Document document) {
        Flat flat = new Flat();
        flat.document(document);
        return flat.parts;
    }

    private void document(Document document) {
        put(Location.of("fiscalYear"), document.fiscalYear().toString());
        switch (document.kind()) {
            case MANAGEMENT_SHEET -> managementSheet((ManagementSheet) document);
            case GOAL_SHEET -> goalSheet((GoalSheet) document);
        }
    }

    private void managementSheet(ManagementSheet sheet) {
        put(Location.of("id"), sheet.id());
        put(Location.of("name"), sheet.name());
        put(Location.of("policy"), sheet.policy());
        put(Location.of("organizationalGoal"), sheet.organizationalGoal().map(Object::toString));
        put(Location.of("department"), sheet.department());
        put(Location.of("division"), sheet.division());
        put(Location.of("purpose"), sheet.purpose());
        for (int i = 0; i < sheet.indicators().size(); i++) {
            indicator(Location.of("indicators").child(i), sheet.indicators().get(i));
        }
        put(Location.of("plannedSchedule"), sheet.plannedSchedule());
        sheet.progress().ifPresent(this::progress);
        sheet.direction().ifPresent(this::direction);
        sheet.cost().ifPresent(this::cost);
        attributes(sheet.attributes());
    }

    private void indicator(Location at, Indicator indicator) {
        put(at.child("name"), indicator.name());
        put(at.child("category"), indicator.category().code());
        put(at.child("unit"), indicator.unit());
        for (IndicatorValue value : indicator.values()) {
            Location place = at.child("values").child(indicator.place(value));
            put(place, shown(value.figure()));
            put(place.child("phase"), value.phase().code());
        }
    }

    private static String shown(Figure figure) {
        if (figure instanceof Figure.Numeric numeric) {
            return numeric.value().toPlainString();
        }
        if (figure instanceof Figure.Parts parts) {
            return parts.parts().stream()
                    .map(part -> part.label() + " " + part.value().toPlainString())
                    .collect(Collectors.joining("; "));
        }
        return ((Figure.Words) figure).text();
    }

    private void progress(Progress progress) {
        Location at = Location.of("progress");
        put(at.child("grade"), progress.grade().map(grade -> grade.code()));
        put(at.child("label"), progress.label());
        put(at.child("text"), progress.text());
    }

    private void direction(Direction direction) {
        Location at = Location.of("direction");
        put(at.child("code"), direction.code().map(code -> code.code()));
        put(at.child("label"), direction.label());
        put(at.child("text"), direction.text());
    }

    private void cost(Cost cost) {
        Location at = Location.of("cost");
        put(at.child("unit"), cost.unit().toString());
        for (CostYear year : cost.years()) {
            costYear(at.child("years").child(cost.place(year)), year, cost);
        }
        put(at.child("changeReason"), cost.changeReason());
        put(at.child("collaboration"), cost.collaboration());
    }

    private void costYear(Location at, CostYear year, Cost cost) {
        put(at.child("phase"), year.phase().code());
        year.funding()
                .forEach((source, amount) ->
                        amount(at.child("funding").child(source.code()), Optional.of(amount), cost));
        amount(at.child("projectTotal"), year.projectTotal(), cost);
        Location personnel = at.child("personnel");
        put(personnel.child("regularStaff"), year.personnel().regularStaff().map(BigDecimal::toPlainString));
        put(personnel.child("hours"), year.personnel().hours().map(BigDecimal::toPlainString));
        amount(personnel.child("otherStaff"), year.personnel().otherStaff(), cost);
        amount(personnel.child("total"), year.personnel().total(), cost);
        amount(at.child("total"), year.total(), cost);
    }

    private void amount(Location at, Optional<MonetaryAmount> amount, Cost cost) {
        put(at, amount.map(cost.unit()::printed).map(BigDecimal::toPlainString));
    }

    private void goalSheet(GoalSheet sheet) {
        put(Location.of("department"), sheet.department());
        put(Location.of("division"), sheet.division());
        put(Location.of("goal"), sheet.goal());
        put(Location.of("role"), sheet.role());
        planLinks(Location.of("planLinks"), sheet.planLinks());
        for (int i = 0; i < sheet.relatedProjects().size(); i++) {
            RelatedProject related = sheet.relatedProjects().get(i);
            Location at = Location.of("relatedProjects").child(i);
            policy(at.child("policy"), related.policy());
            put(at.child("project"), related.project());
        }
        for (int i = 0; i < sheet.priorityProjects().size(); i++) {
            priorityProject(
                    Location.of("priorityProjects").child(i),
                    sheet.priorityProjects().get(i));
        }
        attributes(sheet.attributes());
    }

    private void planLinks(Location at, PlanLinks links) {
        list(at.child("basicConcept"), links.basicConcept());
        put(at.child("plan").child("name"), links.plan().name());
        list(at.child("plan").child("items"), links.plan().items());
        list(at.child("individualPlans"), links.individualPlans());
    }

    private void priorityProject(Location at, PriorityProject project) {
        put(at.child("title"), project.title());
        policy(at.child("policy"), project.policy());
        put(at.child("content"), project.content());
        for (int i = 0; i < project.schedule().size(); i++) {
            task(at.child("schedule").child(i), project.schedule().get(i));
        }
    }

    private void task(Location at, ScheduledTask task) {
        put(at.child("task"), task.task());
        for (int i = 0; i < task.entries().size(); i++) {
            ScheduleEntry entry = task.entries().get(i);
            Location place = at.child("entries").child(i);
            String months = entry.from() == entry.to()
                    ? Integer.toString(entry.from().number())
                    : entry.from().number() + "-" + entry.to().number();
            put(place, months + " " + entry.mark().code());
            put(place.child("label"), entry.label());
        }
    }

    private void policy(Location at, Optional<Policy> policy) {
        policy.ifPresent(stated -> {
            if (stated.number().isPresent()) {
                put(at.child("number"), Integer.toString(stated.number().getAsInt()));
            }
            put(at.child("name"), stated.name());
        });
    }

    private void attributes(Map<String, String> attributes) {
        attributes.forEach((label, text) -> put(Location.of("attributes", label), text));
    }

    private void list(Location at, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            put(at.child(i), texts.get(i));
        }
    }

    private void put(Location at, Optional<String> value) {
        value.ifPresent(stated -> put(at, stated));
    }

    private void put(Location at, String value) {
        parts.put(at, value);
    }
}
