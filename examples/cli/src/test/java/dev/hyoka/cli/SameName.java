package dev.hyoka.cli;

import dev.hyoka.finding.DocumentRef;
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
import java.util.List;
import java.util.stream.Stream;

/** A rule for the tests: names the other documents whose names begin alike. */
final class SameName implements SetRule<DocumentRef, List<DocumentRef>> {

    private static final RuleMetadata METADATA = RuleMetadata.builder("TST-03")
            .severity(Severity.INFO)
            .title(Text.of("同じ事業名", "Same name"))
            .description(Text.of("事業名が同じ字で始まる。", "Names begin with the same letter."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .addNeeds(Need.SET)
            .keeps(Text.of("文書の名称", "the document's name"))
            .build();

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public DocumentRef note(RuleContext context) {
        return context.ref();
    }

    @Override
    public List<DocumentRef> gather(List<DocumentRef> notes, Settings settings) {
        return notes;
    }

    @Override
    public Judgement judge(DocumentRef own, List<DocumentRef> all, Settings settings) {
        List<Reference> alike = all.stream()
                .filter(other -> !other.equals(own) && letter(other).equals(letter(own)))
                .flatMap(other -> Stream.of(new Reference(other, Places.NAME), new Reference(other, Places.DIVISION))
                        .limit(letter(own).equals("二") ? 2 : 1))
                .toList();
        return alike.isEmpty()
                ? Judgement.passed(1)
                : Judgement.found(Observation.of(
                                Message.of("似た名前です", "others are named alike").build(), Places.NAME)
                        .withElsewhere(alike));
    }

    private static String letter(DocumentRef document) {
        return document.name().orElseThrow().substring(0, 1);
    }
}
