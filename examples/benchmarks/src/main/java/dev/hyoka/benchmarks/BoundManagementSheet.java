package dev.hyoka.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A management sheet as data binding reads and writes it: the members of the JSON, and null for what is not stated. */
record BoundManagementSheet(
        String kind,
        int schemaVersion,
        String id,
        Integer fiscalYear,
        String name,
        String policy,
        Boolean organizationalGoal,
        String department,
        String division,
        String purpose,
        List<Indicator> indicators,
        String plannedSchedule,
        Progress progress,
        Direction direction,
        Cost cost,
        Map<String, String> attributes) {

    record Indicator(
            String name, String category, String unit, String polarity, List<Value> values, List<Break> breaks) {}

    record Value(int fiscalYear, String phase, BigDecimal value, String text, List<Part> parts) {}

    record Part(String label, BigDecimal value) {}

    record Break(int fiscalYear, String note) {}

    record Progress(String grade, String label, String text) {}

    record Direction(String code, String label, String text) {}

    record Cost(
            String currency,
            long unit,
            List<Year> years,
            List<Break> breaks,
            String changeReason,
            String collaboration) {}

    record Year(
            int fiscalYear,
            String phase,
            Funding funding,
            BigDecimal projectTotal,
            Personnel personnel,
            BigDecimal total) {}

    record Funding(
            BigDecimal national, BigDecimal prefectural, BigDecimal bonds, BigDecimal other, BigDecimal general) {}

    record Personnel(BigDecimal regularStaff, BigDecimal hours, BigDecimal otherStaff, BigDecimal total) {}
}
