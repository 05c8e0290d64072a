package dev.hyoka.model;

import dev.hyoka.time.FiscalYear;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * 重点事業マネジメントシート: what a project was to achieve in a fiscal year, what it achieved and what it cost.
 *
 * <p>One sheet a project and year, written after the year has ended. Texts are plain, their paragraphs separated by a
 * line feed.
 *
 * @param id the municipality's number of the project; empty if it has none
 * @param fiscalYear 年度: the year that is evaluated
 * @param name 重点事業名: the project's name
 * @param policy 総合計画 重点施策: the policy of the comprehensive plan that the project serves; empty if none
 * @param organizationalGoal 組織目標: whether the project belongs to the organization's goals; empty if not stated
 * @param department 担当部; empty if not stated
 * @param division 担当課; empty if not stated
 * @param purpose 事業目的・概要; empty if not stated
 * @param indicators 成果指標 and others, in the sheet's order; empty if the table has no row
 * @param plannedSchedule 事業スケジュール(当初); empty if not stated
 * @param progress 進捗状況 and 進捗度; empty if neither is stated
 * @param direction 今後の方向性; empty if not stated
 * @param cost 事業費 and 人件費; empty if the sheet has no such table
 * @param attributes what else the form prints, by the printed label, in the form's order
 */
@Value.Builder
public record ManagementSheet(
        Optional<String> id,
        FiscalYear fiscalYear,
        String name,
        Optional<String> policy,
        Optional<Boolean> organizationalGoal,
        Optional<String> department,
        Optional<String> division,
        Optional<String> purpose,
        List<Indicator> indicators,
        Optional<String> plannedSchedule,
        Optional<Progress> progress,
        Optional<Direction> direction,
        Optional<Cost> cost,
        Map<String, String> attributes)
        implements Document, WithManagementSheet {

    /** Checks the texts and copies the collections; a part in which nothing is stated is itself not stated. */
    public ManagementSheet {
        Check.text("id", id);
        Objects.requireNonNull(fiscalYear, "fiscalYear");
        Check.text("name", name);
        Check.text("policy", policy);
        Objects.requireNonNull(organizationalGoal, "organizationalGoal");
        Check.text("department", department);
        Check.text("division", division);
        Check.text("purpose", purpose);
        indicators = Check.list("indicators", indicators);
        Check.text("plannedSchedule", plannedSchedule);
        progress = Objects.requireNonNull(progress, "progress").filter(part -> !part.equals(Progress.NOT_STATED));
        direction = Objects.requireNonNull(direction, "direction").filter(part -> !part.equals(Direction.NOT_STATED));
        Objects.requireNonNull(cost, "cost");
        attributes = Check.texts("attributes", attributes);
    }

    /**
     * Returns a builder.
     *
     * @return a new builder, in which nothing is stated
     */
    public static ManagementSheetBuilder builder() {
        return new ManagementSheetBuilder();
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.MANAGEMENT_SHEET;
    }
}
