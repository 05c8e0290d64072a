package dev.hyoka.io.json;

import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.Personnel;
import dev.hyoka.model.Phase;
import dev.hyoka.model.SeriesBreak;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/** 事業費 and 人件費. */
final class CostForm extends Form<Cost> {

    private final Member<CurrencyUnit> currency = required("currency", Values.CURRENCY);
    private final Member<Long> unit = required("unit", Values.MULTIPLE);
    private final Member<List<CostYear>> years =
            optional("years", new Series<>(new YearForm(), CostYear::fiscalYear, CostYear::phase));
    private final Member<List<SeriesBreak>> breaks = optional("breaks", BreakForm.LIST);
    private final Member<String> changeReason = optional("changeReason", Values.TEXT);
    private final Member<String> collaboration = optional("collaboration", Values.TEXT);

    /** The members come in any order, and without the unit no amount means anything. */
    @Override
    void before(Member<?> member, Parts parts, Input input) {
        if (member == years) {
            Optional<AmountUnit> read = parts.find(currency)
                    .flatMap(stated -> parts.find(unit).map(multiple -> new AmountUnit(stated, multiple)));
            input.readAmountsIn(read.isEmpty() && input.keepsPlaces() ? Optional.of(ahead(parts, input)) : read);
        }
    }

    /** The unit that stands further on; whatever unit, if there is none, for the amounts to be looked at all the same. */
    private AmountUnit ahead(Parts parts, Input input) {
        Map<String, String> stated = input.peek(parts.place(), Set.of(currency.name(), unit.name()));
        AmountUnit standIn = AmountUnit.YEN;
        return new AmountUnit(
                Values.currency(stated.getOrDefault(currency.name(), "")).orElse(standIn.currency()),
                Scalars.number(stated.getOrDefault(unit.name(), ""))
                        .flatMap(CostForm::multiple)
                        .orElse(standIn.multiple()));
    }

    private static Optional<Long> multiple(BigDecimal number) {
        try {
            return Optional.of(number.longValueExact()).filter(multiple -> multiple > 0);
        } catch (ArithmeticException noWholeNumber) {
            return Optional.empty();
        }
    }

    @Override
    Optional<Cost> build(Parts parts, Input input) {
        return Optional.of(new Cost(
                new AmountUnit(parts.get(currency), parts.get(unit)),
                parts.list(years),
                parts.list(breaks),
                parts.find(changeReason),
                parts.find(collaboration)));
    }

    @Override
    void writeMembers(Output output, Cost cost) {
        output.writeAmountsIn(cost.unit());
        output.member(currency, cost.unit().currency());
        output.member(unit, cost.unit().multiple());
        output.member(years, cost.years());
        output.memberUnlessEmpty(breaks, cost.breaks());
        output.member(changeReason, cost.changeReason());
        output.member(collaboration, cost.collaboration());
    }

    /** A year's column. */
    static final class YearForm extends Form<CostYear> {
        private final Member<FiscalYear> fiscalYear = required("fiscalYear", Values.YEAR);
        private final Member<Phase> phase = required("phase", Values.PHASE);
        private final Member<Map<FundingSource, MonetaryAmount>> funding = optional("funding", new FundingForm());
        private final Member<MonetaryAmount> projectTotal = optional("projectTotal", Values.AMOUNT);
        private final Member<Personnel> personnel = optional("personnel", new PersonnelForm());
        private final Member<MonetaryAmount> total = optional("total", Values.AMOUNT);

        @Override
        Optional<CostYear> build(Parts parts, Input input) {
            return Optional.of(new CostYear(
                    parts.get(fiscalYear),
                    parts.get(phase),
                    parts.find(funding).orElse(Map.of()),
                    parts.find(projectTotal),
                    parts.find(personnel).orElse(Personnel.NOT_STATED),
                    parts.find(total)));
        }

        @Override
        void writeMembers(Output output, CostYear year) {
            output.member(fiscalYear, year.fiscalYear());
            output.member(phase, year.phase());
            if (!year.funding().isEmpty()) {
                output.member(funding, year.funding());
            }
            output.member(projectTotal, year.projectTotal());
            if (!year.personnel().equals(Personnel.NOT_STATED)) {
                output.member(personnel, year.personnel());
            }
            output.member(total, year.total());
        }
    }

    /** 国庫支出金 to 一般財源: a member a source. */
    static final class FundingForm extends Form<Map<FundingSource, MonetaryAmount>> {
        private static final List<FundingSource> SOURCES = List.of(FundingSource.values());

        private final Map<FundingSource, Member<MonetaryAmount>> sources = new EnumMap<>(FundingSource.class);

        FundingForm() {
            for (FundingSource source : SOURCES) {
                sources.put(source, optional(source.code(), Values.AMOUNT));
            }
        }

        @Override
        Optional<Map<FundingSource, MonetaryAmount>> build(Parts parts, Input input) {
            Map<FundingSource, MonetaryAmount> stated = new EnumMap<>(FundingSource.class);
            for (FundingSource source : SOURCES) {
                parts.find(sources.get(source)).ifPresent(amount -> stated.put(source, amount));
            }
            return Optional.of(stated);
        }

        @Override
        void writeMembers(Output output, Map<FundingSource, MonetaryAmount> stated) {
            stated.forEach((source, amount) -> output.member(sources.get(source), amount));
        }
    }

    /** 人件費 of a year. */
    static final class PersonnelForm extends Form<Personnel> {
        private final Member<BigDecimal> regularStaff = optional("regularStaff", Values.COUNT);
        private final Member<BigDecimal> hours = optional("hours", Values.COUNT);
        private final Member<MonetaryAmount> otherStaff = optional("otherStaff", Values.AMOUNT);
        private final Member<MonetaryAmount> total = optional("total", Values.AMOUNT);

        @Override
        Optional<Personnel> build(Parts parts, Input input) {
            return Optional.of(new Personnel(
                    parts.find(regularStaff), parts.find(hours), parts.find(otherStaff), parts.find(total)));
        }

        @Override
        void writeMembers(Output output, Personnel personnel) {
            output.member(regularStaff, personnel.regularStaff());
            output.member(hours, personnel.hours());
            output.member(otherStaff, personnel.otherStaff());
            output.member(total, personnel.total());
        }
    }
}
