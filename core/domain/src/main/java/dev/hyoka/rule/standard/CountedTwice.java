package dev.hyoka.rule.standard;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Argument.Figure;
import dev.hyoka.finding.Argument.Quote;
import dev.hyoka.finding.Argument.Term;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Reference;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.form.Terms;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Need;
import dev.hyoka.rule.Parameter;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.SetRule;
import dev.hyoka.rule.Settings;
import dev.hyoka.rule.standard.Likeness.Limits;
import dev.hyoka.rule.standard.SheetFigures.CostSpot;
import dev.hyoka.rule.standard.SheetFigures.ValueSpot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** CON-05: two sheets state the same costs and indicators' values, or nearly so. */
final class CountedTwice implements SetRule<SheetFigures, LikeSheets> {

    private static final Parameter PERCENT = Parameter.number(
            "percent",
            "1",
            "0",
            "100",
            Text.of(
                    "費用の差がその年度の最も大きい額の何パーセントまでなら、ほぼ同じとみなすか",
                    "up to how many per cent of the year's greatest amount a cost may differ and still be nearly the same"));
    private static final Parameter DIGITS = Parameter.count(
            "digits",
            10,
            4,
            1000,
            Text.of(
                    "偶然とみなさないために一致する必要のある、異なる数値の有効桁数の合計(末尾の0を除く)",
                    "how many digits the equal figures, each counted once and without zeros at the end, have to have"
                            + " together to be equal by no chance"));

    private static final RuleMetadata METADATA = RuleMetadata.builder("CON-05")
            .severity(Severity.WARNING)
            .title(Text.of("費用と指標の値がほぼ同じシートがある", "Two sheets state nearly the same costs and indicator values"))
            .description(Text.of(
                    "同じ年度のシートを互いに比べ、両方に記載された指標の値がすべて同じで、事業費・人件費の3分の2以上が同じ、"
                            + "残りもpercent以内の差であるものを、二重計上の疑いとして、異なる数値とともに知らせます。"
                            + "一方にだけ記載された数値は別に示します。似たシートのうち、担当部、担当課、番号、名称の順で最後のものに一度だけ知らせます。"
                            + "費用か指標の値の記載がない場合、一致しても偶然とみられるほど数値が少ない場合(digits)、同じ年度の他のシートがない場合は対象外です。",
                    "Compares the sheets of a fiscal year: where all indicator values that both state are equal, at least"
                            + " two thirds of the costs are, and the others differ by no more than the parameter"
                            + " percent, the project was probably counted twice. Says what differs, and apart from that"
                            + " what only one of the sheets states. Tells of it once, at the last of the sheets by"
                            + " department, division, number and name. Not applicable if costs or indicator values are"
                            + " not stated, if they are so few that they can be equal by chance (digits), or if there is"
                            + " no other sheet of the fiscal year."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .addParameters(PERCENT, DIGITS)
            .addNeeds(Need.SET)
            .keeps(Text.of("事業費・人件費の表の数値と指標の値", "the figures of the table of costs and the indicators' values"))
            .build();

    private static final Message TOO_LITTLE = Message.of(
                    "事業費・人件費と指標の値の記載がないか、少なすぎるため、他のシートと同じかどうかを判断できません。",
                    "Costs and indicator values are not stated, or are too few to tell the sheet from others.")
            .build();
    private static final Message ALONE = Message.of("同じ年度の他のシートがありません。", "There is no other sheet of the fiscal year.")
            .build();

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public SheetFigures note(RuleContext context) {
        return SheetFigures.of(context.ref(), context.managementSheet(), limits(context.settings()));
    }

    @Override
    public LikeSheets gather(List<SheetFigures> notes, Settings settings) {
        return LikeSheets.of(notes, limits(settings));
    }

    @Override
    public Judgement judge(SheetFigures own, LikeSheets like, Settings settings) {
        if (!own.isTelling()) {
            return Judgement.notApplicable(TOO_LITTLE);
        }
        if (like.othersOfYear(own) == 0) {
            return Judgement.notApplicable(ALONE);
        }
        List<SheetFigures> others = like.before(own);
        return others.isEmpty() ? Judgement.passed(1) : Judgement.found(observation(own, others, limits(settings)));
    }

    private static Limits limits(Settings settings) {
        return new Limits(settings.number(PERCENT), settings.count(DIGITS));
    }

    private static Observation observation(SheetFigures own, List<SheetFigures> others, Limits limits) {
        List<Argument> differences = new ArrayList<>();
        List<Argument> gaps = new ArrayList<>();
        List<Location> places = new ArrayList<>();
        for (SheetFigures other : others) {
            Likeness likeness = Likeness.of(own, other, limits);
            String ja = others.size() == 1 ? "" : "「" + name(other) + "」と: ";
            String en = others.size() == 1 ? "" : "from " + name(other) + ": ";
            for (CostSpot spot : likeness.differing()) {
                differences.add(difference(spot, own, other, ja, en));
                Location place = spot.row().location(own.places().get(spot.column()));
                if (!places.contains(place)) {
                    places.add(place);
                }
            }
            likeness.costGaps().forEach(spot -> gaps.add(difference(spot, own, other, ja, en)));
            likeness.valueGaps().forEach(spot -> gaps.add(gap(spot, own, other, ja, en)));
        }
        Likeness first = Likeness.of(own, others.get(0), limits);
        boolean isSame = differences.isEmpty() && gaps.isEmpty();
        String ja = "事業費・人件費と指標の値が、「{others}」と" + (isSame ? "すべて同じです。" : "ほぼ同じです。");
        String en = "Costs and indicator values are " + (isSame ? "" : "nearly ") + "the same as those of {others}.";
        if (others.size() == 1 && !isSame) {
            ja += "どちらにも記載された費用{common}件のうち{equal}件が一致しています。";
            en += " Of {common} costs that both state, {equal} are equal.";
        }
        if (!differences.isEmpty()) {
            ja += "異なる数値は、{differences}です。";
            en += " Different: {differences}.";
        }
        if (!gaps.isEmpty()) {
            ja += "一方にだけ記載された数値は、{gaps}です。";
            en += " Stated in only one of them: {gaps}.";
        }
        Message message = Message.of(
                        ja + "同じ事業の費用や実績を二重に計上していないか確認してください。", en + " Check whether one project was counted twice.")
                .with("stated", name(own))
                .with(
                        "others",
                        new Argument.Series(others.stream()
                                .<Argument>map(other -> new Quote(name(other)))
                                .toList()))
                .with("common", BigDecimal.valueOf(first.commonCosts()))
                .with(
                        "equal",
                        BigDecimal.valueOf(
                                first.commonCosts() - first.differing().size()))
                .with("differences", new Argument.Series(differences))
                .with("gaps", new Argument.Series(gaps))
                .build();
        return Observation.of(message, Places.NAME)
                .withRelated(places)
                .withElsewhere(others.stream()
                        .map(other -> new Reference(other.ref(), Places.NAME))
                        .toList());
    }

    private static String name(SheetFigures sheet) {
        return sheet.ref().name().orElseThrow();
    }

    private static Term difference(CostSpot spot, SheetFigures own, SheetFigures other, String ja, String en) {
        SheetFigures stating = own.cost(spot).isPresent() ? own : other;
        String place = stating.places().get(spot.column());
        Text year = Terms.yearInSentence(
                        place, spot.column().year(), spot.column().phase())
                .words();
        Text row = spot.row().term().words();
        Text here = figure(spot, own);
        Text there = figure(spot, other);
        return new Term(
                spot.row().location(place).toString(),
                Text.of(
                        ja + year.ja() + "の" + row.ja() + "(このシート" + here.ja() + "・相手" + there.ja() + ")",
                        en + row.en() + " of " + year.en() + " (" + here.en() + " here, " + there.en() + " there)"));
    }

    private static Text figure(CostSpot spot, SheetFigures sheet) {
        Optional<BigDecimal> figure = sheet.cost(spot);
        if (figure.isEmpty()) {
            return Text.of("記載なし", "not stated");
        }
        Figure printed = new Figure(sheet.printed(spot.row(), figure.get()));
        Text unit = spot.row().unit(sheet.unit()).words();
        return Text.of(printed.in(Language.JA) + unit.ja(), printed.in(Language.EN) + " " + unit.en());
    }

    private static Term gap(ValueSpot spot, SheetFigures own, SheetFigures other, String ja, String en) {
        Text year = Terms.yearInSentence(spot.year().toString(), spot.year(), spot.phase())
                .words();
        String here = own.values().get(spot);
        String there = other.values().get(spot);
        String indicator = (spot.indicator() + 1) + (spot.label().isEmpty() ? "" : " " + spot.label());
        return new Term(
                Places.indicatorValue(spot.indicator(), spot.year().toString()).toString(),
                Text.of(
                        ja + year.ja() + "の指標" + indicator + "(このシート" + (here == null ? "記載なし" : here) + "・相手"
                                + (there == null ? "記載なし" : there) + ")",
                        en + "indicator " + indicator + " of " + year.en() + " ("
                                + (here == null ? "not stated" : here) + " here, "
                                + (there == null ? "not stated" : there) + " there)"));
    }
}
