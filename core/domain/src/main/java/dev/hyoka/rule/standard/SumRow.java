package dev.hyoka.rule.standard;

import dev.hyoka.finding.Argument.Term;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Text;
import dev.hyoka.model.CostYear;
import dev.hyoka.money.AmountUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;

/** The rows of the cost table that are sums of other rows. */
enum SumRow {
    /** 事業費計(A): the sum of the stated funding sources. */
    PROJECT_TOTAL,

    /** トータルコスト(A+B): the sum of both totals. */
    TOTAL_COST;

    /**
     * A row that is added.
     *
     * @param term its printed name; programs know it by the code
     * @param location where it stands
     * @param amount the stated amount
     */
    record Part(Term term, Location location, MonetaryAmount amount) {

        /** The parts as a sum in a message's template: 地方債 {bonds} + その他 {other}. */
        static Text template(List<Part> parts) {
            return Text.of(template(parts, Language.JA), template(parts, Language.EN));
        }

        private static String template(List<Part> parts, Language language) {
            return parts.stream()
                    .map(part -> part.term.in(language) + " {" + part.term.code() + "}")
                    .collect(Collectors.joining(" + "));
        }

        /** Gives a message the figures that the template names. */
        static void give(Message.Builder message, List<Part> parts, AmountUnit unit) {
            parts.forEach(part -> message.with(part.term.code(), unit.printed(part.amount)));
        }

        static List<Location> locations(List<Part> parts) {
            return parts.stream().map(Part::location).toList();
        }
    }

    Term term() {
        return switch (this) {
            case PROJECT_TOTAL -> Terms.PROJECT_TOTAL;
            case TOTAL_COST -> Terms.TOTAL_COST;
        };
    }

    Location location(String place) {
        return switch (this) {
            case PROJECT_TOTAL -> Places.projectTotal(place);
            case TOTAL_COST -> Places.total(place);
        };
    }

    /** What the sheet states in this row. */
    Optional<MonetaryAmount> stated(CostYear year) {
        return switch (this) {
            case PROJECT_TOTAL -> year.projectTotal();
            case TOTAL_COST -> year.total();
        };
    }

    /** What the parts imply. */
    Optional<MonetaryAmount> implied(CostYear year) {
        return switch (this) {
            case PROJECT_TOTAL -> year.impliedProjectTotal();
            case TOTAL_COST -> year.impliedTotal();
        };
    }

    /** The stated parts, in the form's order. */
    List<Part> parts(CostYear year, String place) {
        List<Part> parts = new ArrayList<>();
        switch (this) {
            case PROJECT_TOTAL ->
                year.funding()
                        .forEach((source, amount) -> parts.add(
                                new Part(Terms.source(source), Places.funding(place, source.code()), amount)));
            case TOTAL_COST -> {
                year.projectTotal()
                        .ifPresent(
                                amount -> parts.add(new Part(Terms.PROJECT_TOTAL, Places.projectTotal(place), amount)));
                year.personnel()
                        .total()
                        .ifPresent(amount ->
                                parts.add(new Part(Terms.PERSONNEL_TOTAL, Places.personnelTotal(place), amount)));
            }
        }
        return parts;
    }
}
