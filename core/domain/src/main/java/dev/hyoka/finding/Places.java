package dev.hyoka.finding;

/**
 * The places of a sheet that readers and rules name: the one list of their names.
 *
 * <p>A year's place is its fiscal year, such as {@code 2019}; the model says how it is written where a sheet has a year
 * in several phases.
 */
public final class Places {

    /** 年度. */
    public static final Location FISCAL_YEAR = Location.of("fiscalYear");

    /** The project's number. */
    public static final Location ID = Location.of("id");

    /** 重点事業名. */
    public static final Location NAME = Location.of("name");

    /** 総合計画 重点施策. */
    public static final Location POLICY = Location.of("policy");

    /** 組織目標 ○ / -. */
    public static final Location ORGANIZATIONAL_GOAL = Location.of("organizationalGoal");

    /** 担当部, 部名. */
    public static final Location DEPARTMENT = Location.of("department");

    /** 担当課, 課名. */
    public static final Location DIVISION = Location.of("division");

    /** 事業目的・概要. */
    public static final Location PURPOSE = Location.of("purpose");

    /** The indicators. */
    public static final Location INDICATORS = Location.of("indicators");

    /** 事業スケジュール(当初). */
    public static final Location PLANNED_SCHEDULE = Location.of("plannedSchedule");

    /** 進捗度. */
    public static final Location GRADE = Location.of("progress", "grade");

    /** The words of 進捗度. */
    public static final Location GRADE_LABEL = Location.of("progress", "label");

    /** 進捗状況. */
    public static final Location PROGRESS_TEXT = Location.of("progress", "text");

    /** 今後の方向性. */
    public static final Location DIRECTION_CODE = Location.of("direction", "code");

    /** The words of 今後の方向性. */
    public static final Location DIRECTION_LABEL = Location.of("direction", "label");

    /** The explanation of 今後の方向性. */
    public static final Location DIRECTION_TEXT = Location.of("direction", "text");

    /** 事業費 and 人件費. */
    public static final Location COST = Location.of("cost");

    /** The unit of the amounts. */
    public static final Location COST_UNIT = Location.of("cost", "unit");

    /** 事業費増減理由. */
    public static final Location CHANGE_REASON = Location.of("cost", "changeReason");

    /** 協働の取組・方向性. */
    public static final Location COLLABORATION = Location.of("cost", "collaboration");

    /** 組織目標. */
    public static final Location GOAL = Location.of("goal");

    /** 組織の業務内容と果たすべき役割. */
    public static final Location ROLE = Location.of("role");

    /** 総合計画基本構想. */
    public static final Location BASIC_CONCEPT = Location.of("planLinks", "basicConcept");

    /** The current plan's name. */
    public static final Location PLAN_NAME = Location.of("planLinks", "plan", "name");

    /** The current plan's policies. */
    public static final Location PLAN_ITEMS = Location.of("planLinks", "plan", "items");

    /** 個別計画. */
    public static final Location INDIVIDUAL_PLANS = Location.of("planLinks", "individualPlans");

    /** 自部署が関連する重点事業. */
    public static final Location RELATED_PROJECTS = Location.of("relatedProjects");

    /** 今年度の重点事業. */
    public static final Location PRIORITY_PROJECTS = Location.of("priorityProjects");

    private static final Location COST_YEARS = COST.child("years");

    private Places() {}

    /**
     * Names what the form prints and the model has no word for.
     *
     * @param label the printed label
     * @return the place
     */
    public static Location attribute(String label) {
        return Location.of("attributes", label);
    }

    /**
     * Names an indicator.
     *
     * @param position its position, from 0
     * @return the place
     */
    public static Location indicator(int position) {
        return INDICATORS.child(position);
    }

    /**
     * Names an indicator's value.
     *
     * @param position the indicator's position, from 0
     * @param year the year's place
     * @return the place
     */
    public static Location indicatorValue(int position, String year) {
        return indicator(position).child("values").child(year);
    }

    /**
     * Names a year of the cost table.
     *
     * @param year the year's place
     * @return the place
     */
    public static Location costYear(String year) {
        return COST_YEARS.child(year);
    }

    /**
     * Names a year's amount of a funding source.
     *
     * @param year the year's place
     * @param source the source's code
     * @return the place
     */
    public static Location funding(String year, String source) {
        return costYear(year).child("funding").child(source);
    }

    /**
     * Names 事業費計(A).
     *
     * @param year the year's place
     * @return the place
     */
    public static Location projectTotal(String year) {
        return costYear(year).child("projectTotal");
    }

    /**
     * Names 正規職員数.
     *
     * @param year the year's place
     * @return the place
     */
    public static Location regularStaff(String year) {
        return costYear(year).child("personnel").child("regularStaff");
    }

    /**
     * Names 業務時間.
     *
     * @param year the year's place
     * @return the place
     */
    public static Location hours(String year) {
        return costYear(year).child("personnel").child("hours");
    }

    /**
     * Names その他職員人件費.
     *
     * @param year the year's place
     * @return the place
     */
    public static Location otherStaff(String year) {
        return costYear(year).child("personnel").child("otherStaff");
    }

    /**
     * Names 人件費計(B).
     *
     * @param year the year's place
     * @return the place
     */
    public static Location personnelTotal(String year) {
        return costYear(year).child("personnel").child("total");
    }

    /**
     * Names トータルコスト(A+B).
     *
     * @param year the year's place
     * @return the place
     */
    public static Location total(String year) {
        return costYear(year).child("total");
    }

    /**
     * Names a project of 自部署が関連する重点事業.
     *
     * @param position its position, from 0
     * @return the place
     */
    public static Location relatedProject(int position) {
        return RELATED_PROJECTS.child(position);
    }

    /**
     * Names the name of a project of 自部署が関連する重点事業.
     *
     * @param position the project's position, from 0
     * @return the place
     */
    public static Location relatedProjectName(int position) {
        return relatedProject(position).child("project");
    }

    /**
     * Names the policy of a project of 自部署が関連する重点事業.
     *
     * @param position the project's position, from 0
     * @return the place
     */
    public static Location relatedPolicy(int position) {
        return relatedProject(position).child("policy");
    }

    /**
     * Names a project of 今年度の重点事業.
     *
     * @param position its position, from 0
     * @return the place
     */
    public static Location priorityProject(int position) {
        return PRIORITY_PROJECTS.child(position);
    }

    /**
     * Names the title of a project of 今年度の重点事業.
     *
     * @param position the project's position, from 0
     * @return the place
     */
    public static Location priorityProjectTitle(int position) {
        return priorityProject(position).child("title");
    }

    /**
     * Names the policy of a project of 今年度の重点事業.
     *
     * @param position the project's position, from 0
     * @return the place
     */
    public static Location priorityPolicy(int position) {
        return priorityProject(position).child("policy");
    }

    /**
     * Names a row of a schedule.
     *
     * @param project the project's position, from 0
     * @param position the row's position, from 0
     * @return the place
     */
    public static Location task(int project, int position) {
        return priorityProject(project).child("schedule").child(position);
    }

    /**
     * Names the task of a row of a schedule.
     *
     * @param project the project's position, from 0
     * @param position the row's position, from 0
     * @return the place
     */
    public static Location taskName(int project, int position) {
        return task(project, position).child("task");
    }

    /**
     * Names what stands in the months of a row of a schedule.
     *
     * @param project the project's position, from 0
     * @param task the row's position, from 0
     * @param position the entry's position, from 0
     * @return the place
     */
    public static Location entry(int project, int task, int position) {
        return task(project, task).child("entries").child(position);
    }
}
