package dev.hyoka.io.published;

import dev.hyoka.model.ProgressGrade;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A progress grade as printed: A (予定どおり進んでいる), a letter alone, or words alone.
 *
 * @param grade the grade; empty if neither letter nor words are known
 * @param label the words, where they are not the grade's own
 */
record PrintedGrade(Optional<ProgressGrade> grade, Optional<String> label) {

    private static final Pattern LETTER = Pattern.compile("([A-Z])(?![A-Za-z])(?:[:・.]?[(]?(.*?)[)]?)");

    /** The same with the words as they are printed. */
    private static final Pattern WORDS = Pattern.compile("[A-ZＡ-Ｚ][\\s:：・.．]*[(（]?(.+?)[)）]?\\s*", Pattern.DOTALL);

    static PrintedGrade of(String printed, Labels labels, Map<Label, ProgressGrade> grades) {
        Optional<ProgressGrade> byWords = labels.find(printed, grades.keySet()).map(grades::get);
        if (byWords.isPresent()) {
            return new PrintedGrade(byWords, Optional.empty());
        }
        Matcher matcher = LETTER.matcher(Labels.normal(printed));
        Optional<ProgressGrade> byLetter =
                matcher.matches() ? ProgressGrade.ofCode(matcher.group(1)) : Optional.empty();
        if (byLetter.isEmpty()) {
            return new PrintedGrade(Optional.empty(), Optional.of(printed));
        }
        String words = matcher.group(2);
        boolean own = words.isEmpty()
                || labels.find(words, grades.keySet()).map(grades::get).equals(byLetter);
        return new PrintedGrade(byLetter, own ? Optional.empty() : Optional.of(words(printed)));
    }

    private static String words(String printed) {
        Matcher matcher = WORDS.matcher(printed);
        return matcher.matches() ? matcher.group(1) : printed;
    }
}
