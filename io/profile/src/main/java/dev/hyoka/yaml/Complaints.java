package dev.hyoka.yaml;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.io.Problem;
import dev.hyoka.io.SourcePosition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is wrong with a file and those that it extends; for one reading. */
public final class Complaints {

    private static final int MOST = 1_000;

    private final List<Problem> problems = new ArrayList<>();

    public List<Problem> all() {
        return List.copyOf(problems);
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Complains of something; once if the same is read for several purposes, and of an alias nothing else. */
    public void add(String code, SourcePosition position, Message.Builder message) {
        Problem problem = new Problem(Severity.ERROR, code, message.build(), position, Optional.empty());
        boolean isAlias = problems.stream()
                .anyMatch(before ->
                        before.code().equals(Yaml.ALIAS) && before.position().equals(position));
        if (isAlias || problems.contains(problem)) {
            return;
        }
        if (problems.size() < MOST) {
            problems.add(problem);
        } else if (problems.size() == MOST) {
            Message.Builder more = Message.of("誤りが多いため、ここから先は表示しません。", "There are more mistakes; they are not shown.");
            problems.add(new Problem(Severity.ERROR, "too-many", more.build(), position, Optional.empty()));
        }
    }

    /** Something else stands there than is expected. */
    public void expected(Text expected, String key, Node found) {
        add(
                "wrong-value",
                found.position(),
                Message.of("{key}には{expected}を書いてください(記載: {stated})。", "{key} must be {expected}, but is {stated}.")
                        .with("key", key)
                        .with("expected", new Argument.Term("expected", expected))
                        .with("stated", found.shown()));
    }

    /** Something has a name that there isn't. */
    public void unknown(String code, Text kind, Node.Scalar name, Collection<String> known) {
        Optional<String> nearest = Spelling.nearest(name.text(), known);
        Message.Builder message = Message.of(
                        "{name}という{kind}はありません。{known}" + (nearest.isPresent() ? "「{nearest}」ではありませんか。" : ""),
                        "There is no {kind} {name}.{known}" + (nearest.isPresent() ? " Did you mean {nearest}?" : ""))
                .with("name", name.shown())
                .with("kind", new Argument.Term("kind", kind))
                .with("known", new Argument.Term("known", choice(known)));
        nearest.ifPresent(word -> message.with("nearest", word));
        add(code, name.position(), message);
    }

    private static Text choice(Collection<String> known) {
        return known.isEmpty()
                ? Text.of("使えるものはありません。", " None can be used here.")
                : Text.of("使えるもの: " + String.join("、", known) + "。", " Possible: " + String.join(", ", known) + ".");
    }

    /** Something stands there a second time, maybe by another name. */
    public void twice(Node.Scalar second, Node.Scalar first) {
        add(
                "duplicate-key",
                second.position(),
                Message.of(
                                "{second}は{line}行目の{first}と重複しています。どちらか一方にしてください。",
                                "{second} is stated already: {first} in line {line}. Leave one of them out.")
                        .with("second", second.shown())
                        .with("first", first.shown())
                        .with("line", first.position().line().orElse(0)));
    }
}
