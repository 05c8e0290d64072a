package dev.hyoka.rule.standard;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Argument.Quote;
import dev.hyoka.finding.Argument.Term;
import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Reference;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Need;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.SetRule;
import dev.hyoka.rule.Settings;
import dev.hyoka.rule.Spelling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** CON-07: two documents claim the same identity. */
final class IdentityClaimedTwice
        implements SetRule<IdentityClaimedTwice.Note, Map<IdentityClaimedTwice.Identity, IdentityClaimedTwice.Claim>> {

    private static final RuleMetadata METADATA = RuleMetadata.builder("CON-07")
            .severity(Severity.ERROR)
            .title(Text.of("同じシートが二つある", "Two documents claim the same identity"))
            .description(Text.of(
                    "同じ種類・年度・担当部・担当課で、番号(なければ重点事業名)も同じシートを知らせます。組織目標シートは部名と課名で見分けます。"
                            + "空白と全角・半角の違いは無視します。部名も課名もない組織目標シートは対象外です。",
                    "Finds documents of the same kind, fiscal year, department and division with the same number, or the"
                            + " same name where they have no number; a goal sheet is known by its department and"
                            + " division. Spaces and the width of characters make no difference. Not applicable to a"
                            + " goal sheet that states neither department nor division."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET, DocumentKind.GOAL_SHEET)
            .addNeeds(Need.SET)
            .keeps(Text.of("種類、年度、担当部、担当課、番号、重点事業名", "the kind, fiscal year, department, division, number and name"))
            .build();

    private static final Message NO_IDENTITY = Message.of(
                    "部名も課名も記載されていないため、どの組織のシートか見分けられません。",
                    "Neither department nor division is stated, so that the sheet can't be told from others.")
            .build();

    /** How many other documents a finding names; of a flood of copies nobody reads more. */
    private static final int NAMED = 20;

    /** What tells documents apart, without differences of spelling. */
    record Identity(DocumentRef plain) {

        static Identity of(DocumentRef ref) {
            Optional<String> id = ref.id().map(Spelling::plain);
            return new Identity(new DocumentRef(
                    ref.kind(),
                    ref.fiscalYear(),
                    ref.department().map(Spelling::plain),
                    ref.division().map(Spelling::plain),
                    id,
                    id.isPresent() ? Optional.empty() : ref.name().map(Spelling::plain)));
        }
    }

    /** What the rule keeps of a document. */
    record Note(DocumentRef ref, Identity identity) {}

    /** The documents that claim an identity, and how many there are of each. */
    static final class Claim {
        private final Map<DocumentRef, Integer> documents = new TreeMap<>();
        private int count;

        private void add(DocumentRef ref) {
            documents.merge(ref, 1, Integer::sum);
            count++;
        }

        /** The other documents, one of those that are exact copies. */
        private List<DocumentRef> others(DocumentRef own) {
            List<DocumentRef> others = new ArrayList<>();
            for (Map.Entry<DocumentRef, Integer> entry : documents.entrySet()) {
                if (others.size() == NAMED) {
                    break;
                }
                if (entry.getValue() > 1 || !entry.getKey().equals(own)) {
                    others.add(entry.getKey());
                }
            }
            return others;
        }
    }

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Note note(RuleContext context) {
        return new Note(context.ref(), Identity.of(context.ref()));
    }

    @Override
    public Map<Identity, Claim> gather(List<Note> notes, Settings settings) {
        Map<Identity, Claim> claims = new HashMap<>();
        for (Note note : notes) {
            claims.computeIfAbsent(note.identity(), identity -> new Claim()).add(note.ref());
        }
        return claims;
    }

    @Override
    public Judgement judge(Note own, Map<Identity, Claim> claims, Settings settings) {
        DocumentRef ref = own.ref();
        if (ref.name().isEmpty() && ref.department().isEmpty() && ref.division().isEmpty()) {
            return Judgement.notApplicable(NO_IDENTITY);
        }
        Claim claim = claims.get(own.identity());
        return claim.count == 1 ? Judgement.passed(1) : Judgement.found(observation(ref, claim));
    }

    private static Observation observation(DocumentRef own, Claim claim) {
        Location place;
        String stated;
        Term key;
        if (own.id().isPresent()) {
            place = Places.ID;
            stated = own.id().get();
            key = new Term("id", Text.of("番号", "number"));
        } else if (own.name().isPresent()) {
            place = Places.NAME;
            stated = own.name().get();
            key = new Term("name", Text.of("重点事業名", "name"));
        } else if (own.division().isPresent()) {
            place = Places.DIVISION;
            stated = own.division().get();
            key = new Term("division", Text.of("課名", "division"));
        } else {
            place = Places.DEPARTMENT;
            stated = own.department().orElseThrow();
            key = new Term("department", Text.of("部名", "department"));
        }
        List<DocumentRef> others = claim.others(own);
        String ja = "年度・担当部・担当課が同じで、{key}も同じ「{stated}」のシートが、ほかに{count}枚あります";
        String en = "{count} more of the same fiscal year, department and division with the same {key}, “{stated}”";
        if (place.equals(Places.ID)) {
            ja += "({names})";
            en += " ({names})";
        }
        Message.Builder message = Message.of(
                        ja + "。同じシートを二重に読み込んでいないか、{key}に誤りがないか確認してください。",
                        "There are documents that claim to be this one: " + en
                                + ". Check whether a sheet was read twice, or whether the {key} is wrong.")
                .with("key", key)
                .with("stated", stated)
                .with("count", BigDecimal.valueOf(claim.count - 1L));
        if (place.equals(Places.ID)) {
            message.with(
                    "names",
                    new Argument.Series(others.stream()
                            .<Argument>map(other -> new Quote(other.name().orElse("-")))
                            .toList()));
        }
        return Observation.of(message.build(), place)
                .withElsewhere(others.stream()
                        .map(other -> new Reference(other, place))
                        .toList());
    }
}
