package dev.hyoka.rule.standard;

import dev.hyoka.model.ProgressGrade;
import dev.hyoka.rule.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the printed words of 進捗度 say.
 *
 * <p>Of words that overlap the longest counts. 概ね (B) beside 予定どおり (A) makes B; any other mixture is not guessed. Words
 * that are denied (予定どおり進んでいない) say which grade it is not.
 */
final class GradeWords {

    /** Idioms that deny nothing: 問題なく, 遅れることなく. */
    private static final Pattern WITHOUT_TROUBLE =
            Pattern.compile("(?:問題|支障|滞り|遅滞|遅れ|遅延)(?:もなく|もなし|なく|なし|することなく|ることなく)");

    private static final Pattern DENIED = Pattern.compile("(?<!少)(?:ない|なかった|なく|ません)|なし|(?<!必)ず(?:に|$)");
    private static final Pattern CLAUSE_END = Pattern.compile("[、。,.()・;/]|$");

    private final Map<ProgressGrade, List<String>> words;

    /**
     * What words say.
     *
     * @param grade the grade that they speak of
     * @param isDenied whether they say that it is not that grade
     */
    record Meaning(ProgressGrade grade, boolean isDenied) {

        /** A grade that is denied denies the better ones too, for who is not mostly on time is not on time. */
        boolean contradicts(ProgressGrade letter) {
            if (!isDenied) {
                return letter != grade;
            }
            return grade == ProgressGrade.C ? letter == grade : letter.compareTo(grade) <= 0;
        }
    }

    private record Match(ProgressGrade grade, int begin, int end) {

        int length() {
            return end - begin;
        }

        boolean overlaps(Match other) {
            return begin < other.end && other.begin < end;
        }
    }

    /**
     * Prepares for words.
     *
     * @param words the words that mean each grade
     */
    GradeWords(Map<ProgressGrade, List<String>> words) {
        this.words = words;
    }

    /**
     * Reads printed words.
     *
     * @param label the words
     * @return what they say; empty if that is not plain
     */
    Optional<Meaning> meaning(String label) {
        String text = WITHOUT_TROUBLE.matcher(Spelling.plain(label)).replaceAll("");
        Set<ProgressGrade> grades = EnumSet.noneOf(ProgressGrade.class);
        int denied = 0;
        List<Match> matches = longest(text);
        for (Match match : matches) {
            grades.add(match.grade());
            if (isDenied(text, match.end())) {
                denied++;
            }
        }
        boolean isMixed = grades.size() > 1 && !grades.equals(EnumSet.of(ProgressGrade.A, ProgressGrade.B));
        if (grades.isEmpty() || isMixed || (denied > 0 && denied < matches.size())) {
            return Optional.empty();
        }
        ProgressGrade grade = grades.contains(ProgressGrade.B)
                ? ProgressGrade.B
                : grades.iterator().next();
        return Optional.of(new Meaning(grade, denied > 0));
    }

    /** The words that occur, without those that overlap a longer one. */
    private List<Match> longest(String text) {
        List<Match> matches = new ArrayList<>();
        words.forEach((grade, meaning) -> {
            for (String word : meaning) {
                String plain = Spelling.plain(word);
                int begin = plain.isEmpty() ? -1 : text.indexOf(plain);
                while (begin >= 0) {
                    matches.add(new Match(grade, begin, begin + plain.length()));
                    begin = text.indexOf(plain, begin + 1);
                }
            }
        });
        matches.sort(Comparator.comparingInt(Match::length).reversed());
        List<Match> longest = new ArrayList<>();
        for (Match match : matches) {
            if (longest.stream().noneMatch(longer -> longer.length() > match.length() && longer.overlaps(match))) {
                longest.add(match);
            }
        }
        return longest;
    }

    private static boolean isDenied(String text, int end) {
        var clause = CLAUSE_END.matcher(text).region(end, text.length());
        int stop = clause.find() ? clause.start() : text.length();
        return DENIED.matcher(text).region(end, stop).find();
    }
}
