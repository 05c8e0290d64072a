package dev.hyoka.rule.standard;

import dev.hyoka.finding.Argument.Term;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.form.CostRow;
import dev.hyoka.form.Terms;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Need;
import dev.hyoka.rule.Reasons;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.SetRule;
import dev.hyoka.rule.Settings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** LAB-02: 業務時間 without 正規職員数, or the other way round. */
final class StaffWithoutHours implements SetRule<StaffWithoutHours.Note, StaffWithoutHours.Form> {

    private static final RuleMetadata METADATA = RuleMetadata.builder("LAB-02")
            .severity(Severity.WARNING)
            .title(Text.of("正規職員数と業務時間の一方だけが記載されている", "Hours without staff, or staff without hours"))
            .description(Text.of(
                    "年度ごとに、業務時間と正規職員数の一方が0より大きく、もう一方が0または記載なしであるものを知らせます。"
                            + "どちらも0または記載なしの場合は対象外です。"
                            + "正規職員数を小数で記載する様式では、四捨五入で0人となる短い時間は知らせません。"
                            + "3枚以上のシートのどれにも一方の記載がなければ、様式にその欄がないとみなして対象外とします。",
                    "Finds years in which either hours or regular staff are above 0 while the other is 0 or not stated."
                            + " Where a form states staff with decimals, hours so few that the staff rounds to 0 are passed."
                            + " Not applicable if neither is above 0 in any year, or if at least 3 sheets state the one"
                            + " and none of them states the other: then the form has no such row."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .addNeeds(Need.SET)
            .keeps(Text.of(
                    "正規職員数と業務時間の記載の有無。一方だけの年度ではその値",
                    "whether regular staff and hours are stated; of a year with only one of them its figure"))
            .build();

    private static final Message NEITHER = Message.of(
                    "正規職員数も業務時間も、0より大きい値が記載された年度がありません。", "In no year are regular staff or hours above 0 stated.")
            .build();

    /** A year in which one of the two is missing. */
    private record Gap(
            Term year,
            String place,
            AmountUnit amounts,
            CostRow there,
            BigDecimal figure,
            CostRow missing,
            Optional<BigDecimal> zero) {}

    /**
     * What the rule keeps of a sheet.
     *
     * @param staffDecimals the most decimals with which it states staff
     */
    record Note(boolean hasCosts, int examined, List<Gap> gaps, FormRows.Sheet<CostRow> rows, int staffDecimals) {}

    /**
     * What the sheets tell of their form.
     *
     * @param rows the rows that it has
     * @param staffDecimals the most decimals with which it states staff
     */
    record Form(FormRows<CostRow> rows, int staffDecimals) {

        /**
         * Whether a figure of 0 is what rounding leaves: of staff that are stated in tenths of a person, 0.0 stands for less
         * than a twentieth, which works some hours a year.
         */
        boolean isRounded(Gap gap) {
            BigDecimal halfStep = BigDecimal.valueOf(5, staffDecimals + 1);
            return gap.missing() == CostRow.REGULAR_STAFF
                    && gap.zero().isPresent()
                    && staffDecimals > 0
                    && gap.figure().compareTo(halfStep.multiply(HoursBeyondWorkingYear.WORKING_YEAR)) < 0;
        }
    }

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Note note(RuleContext context) {
        ManagementSheet sheet = context.managementSheet();
        Set<CostRow> stated = EnumSet.noneOf(CostRow.class);
        List<Gap> gaps = new ArrayList<>(0);
        int examined = 0;
        int staffDecimals = 0;
        if (sheet.cost().isPresent()) {
            Cost cost = sheet.cost().get();
            for (CostYear year : cost.years()) {
                boolean hasStaff = note(year, CostRow.REGULAR_STAFF, stated);
                boolean hasHours = note(year, CostRow.HOURS, stated);
                if (hasStaff || hasHours) {
                    examined++;
                }
                if (hasStaff) {
                    staffDecimals = Math.max(
                            staffDecimals,
                            CostRow.REGULAR_STAFF.in(year).orElseThrow().scale());
                }
                if (hasStaff && !hasHours) {
                    gaps.add(gap(cost, year, CostRow.REGULAR_STAFF, CostRow.HOURS));
                } else if (hasHours && !hasStaff) {
                    gaps.add(gap(cost, year, CostRow.HOURS, CostRow.REGULAR_STAFF));
                }
            }
        }
        return new Note(
                sheet.cost().isPresent(),
                examined,
                gaps,
                new FormRows.Sheet<>(sheet.fiscalYear(), stated),
                staffDecimals);
    }

    private static boolean note(CostYear year, CostRow row, Set<CostRow> stated) {
        Optional<BigDecimal> figure = row.in(year);
        if (figure.isPresent()) {
            stated.add(row);
        }
        return figure.isPresent() && figure.get().signum() > 0;
    }

    private static Gap gap(Cost cost, CostYear year, CostRow there, CostRow missing) {
        return new Gap(
                Terms.year(cost, year),
                cost.place(year),
                cost.unit(),
                there,
                there.in(year).orElseThrow(),
                missing,
                missing.in(year));
    }

    @Override
    public Form gather(List<Note> notes, Settings settings) {
        return new Form(
                FormRows.of(notes.stream()
                        .map(Note::rows)
                        .filter(sheet -> !sheet.stated().isEmpty())
                        .toList()),
                notes.stream().mapToInt(Note::staffDecimals).max().orElse(0));
    }

    @Override
    public Judgement judge(Note own, Form form, Settings settings) {
        if (!own.hasCosts()) {
            return Judgement.notApplicable(Reasons.NO_COST_TABLE);
        }
        if (own.examined() == 0) {
            return Judgement.notApplicable(NEITHER);
        }
        for (CostRow row : List.of(CostRow.REGULAR_STAFF, CostRow.HOURS)) {
            if (form.rows().lacks(own.rows().fiscalYear(), row)) {
                return Judgement.notApplicable(notOnForm(row));
            }
        }
        return new Judgement.Examined(
                own.examined(),
                own.gaps().stream()
                        .filter(gap -> !form.isRounded(gap))
                        .map(StaffWithoutHours::observation)
                        .toList());
    }

    private static Message notOnForm(CostRow row) {
        return Message.of(
                        "どのシートにも{row}の記載がなく、様式にその欄がないとみられます。",
                        "None of the sheets states {row}: the form seems to have no such row.")
                .with("row", row.term())
                .build();
    }

    private static Observation observation(Gap gap) {
        boolean hasHours = gap.there() == CostRow.HOURS;
        boolean isZero = gap.zero().isPresent();
        String ja = "{year}の{there}は{figure}{unit}と記載されていますが、{missing}"
                + (isZero ? "は{stated}{missingUnit}です。" : "が記載されていません。");
        String en = "{year}: {there} " + (hasHours ? "are" : "is") + " stated as {figure}, but {missing} "
                + (hasHours ? "is" : "are") + (isZero ? " stated as {stated}." : " not stated.");
        Message.Builder message = Message.of(ja + "記入漏れでないか確認してください。", en + " Check whether a figure was forgotten.")
                .with("year", gap.year())
                .with("there", gap.there().term())
                .with("figure", gap.figure())
                .with("unit", gap.there().unit(gap.amounts()))
                .with("missing", gap.missing().term())
                .with("missingUnit", gap.missing().unit(gap.amounts()));
        gap.zero().ifPresent(zero -> message.with("stated", zero));
        return Observation.of(
                message.build(),
                gap.missing().location(gap.place()),
                gap.there().location(gap.place()));
    }
}
