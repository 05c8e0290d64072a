package dev.hyoka.rule.standard;

import dev.hyoka.finding.Argument.Term;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.Progress;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.rule.DocumentRule;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.Settings;
import dev.hyoka.rule.Vocabulary;
import dev.hyoka.rule.standard.GradeWords.Meaning;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** CON-06: the letter of 進捗度 and its printed words contradict each other. */
final class GradeContradictsWords implements DocumentRule {

    private static final Vocabulary A = new Vocabulary(
            "grade-a",
            Text.of("進捗度Aを意味する言葉", "words that mean grade A"),
            List.of("予定どおり", "予定通り", "計画どおり", "計画通り", "順調"));
    private static final Vocabulary B = new Vocabulary(
            "grade-b",
            Text.of(
                    "進捗度Bを意味する言葉。進捗度Aの言葉に添えられていても、Bとみなします",
                    "words that mean grade B, also beside words that mean grade A"),
            List.of("概ね", "おおむね", "ほぼ"));
    private static final Vocabulary C =
            new Vocabulary("grade-c", Text.of("進捗度Cを意味する言葉", "words that mean grade C"), List.of("遅れ", "遅延", "停滞"));

    private static final RuleMetadata METADATA = RuleMetadata.builder("CON-06")
            .severity(Severity.ERROR)
            .title(Text.of("進捗度の記号と言葉が食い違う", "The grade's letter and its words contradict each other"))
            .description(Text.of(
                    "進捗度の記号(A・B・C)を、並べて印刷された言葉と比べます。言葉の意味はgrade-a、grade-b、grade-cの語で読み取り、"
                            + "重なる語は長いほうをとります。打消し(予定どおり進んでいない)は、その進捗度ではないという意味です。"
                            + "意味の読み取れない言葉は誤りとしません。"
                            + "記号の記載がない場合や、記号本来の言葉のほかに言葉がない場合は対象外です。",
                    "Compares the letter of the grade with the words printed beside it, which are read by the words of the"
                            + " vocabularies grade-a, grade-b and grade-c; of words that overlap the longest counts, and"
                            + " words that are denied say which grade it is not. Words that say nothing of this are no"
                            + " contradiction. Not applicable if no letter is stated, or no words other than the letter's"
                            + " own."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .addVocabularies(A, B, C)
            .build();

    private static final Message NOTHING_TO_COMPARE = Message.of(
                    "進捗度の記号と、それと比べる言葉がともに記載されていません。",
                    "The grade's letter and words to compare with it are not both stated.")
            .build();

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Judgement judge(RuleContext context) {
        Optional<ProgressGrade> letter = context.managementSheet().progress().flatMap(Progress::grade);
        Optional<String> label = context.managementSheet().progress().flatMap(Progress::label);
        if (letter.isEmpty() || label.isEmpty()) {
            return Judgement.notApplicable(NOTHING_TO_COMPARE);
        }
        Optional<Meaning> meaning = new GradeWords(words(context.settings()))
                .meaning(label.get())
                .filter(known -> known.contradicts(letter.get()));
        return meaning.isEmpty()
                ? Judgement.passed(1)
                : Judgement.found(message(letter.get(), label.get(), meaning.get()), Places.GRADE, Places.GRADE_LABEL);
    }

    private static Map<ProgressGrade, List<String>> words(Settings settings) {
        Map<ProgressGrade, List<String>> words = new EnumMap<>(ProgressGrade.class);
        words.put(ProgressGrade.A, settings.words(A));
        words.put(ProgressGrade.B, settings.words(B));
        words.put(ProgressGrade.C, settings.words(C));
        return words;
    }

    private static Message message(ProgressGrade letter, String label, Meaning meaning) {
        return Message.of(
                        "進捗度の記号は{stated}ですが、言葉は「{label}」で、{meant}"
                                + (meaning.isDenied() ? "ではないことを示しています。" : "を示しています。") + "どちらが正しいか確認してください。",
                        "The grade is stated as {stated}, but its words “{label}” say that it is "
                                + (meaning.isDenied() ? "not " : "") + "{meant}. Check which of the two is right.")
                .with("stated", new Term(letter.code(), Text.of(letter.code(), letter.code())))
                .with("label", label)
                .with(
                        "meant",
                        new Term(
                                meaning.grade().code(),
                                Text.of(meaning.grade().code(), meaning.grade().code())))
                .build();
    }
}
