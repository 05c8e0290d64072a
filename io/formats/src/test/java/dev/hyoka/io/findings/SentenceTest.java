package dev.hyoka.io.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Argument.Quote;
import dev.hyoka.finding.Argument.Series;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Message;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentenceTest {

    private static Series series(int count, String words) {
        return new Series(IntStream.range(0, count)
                .<Argument>mapToObj(i -> new Quote(words + i))
                .toList());
    }

    private static Message message(Series things) {
        return Message.of("違い: {things}。確認してください。", "Different: {things}. Check it.")
                .with("things", things)
                .build();
    }

    @Test
    void aShortListStandsInItsSentence() {
        Sentence sentence = Sentence.of(message(series(3, "thing ")), Language.EN);

        assertThat(sentence).isEqualTo(new Sentence("Different: thing 0, thing 1, thing 2. Check it.", List.of()));
    }

    @Test
    void aLongListStandsBelowIt() {
        Message message = message(series(3, "x".repeat(100)));

        Sentence en = Sentence.of(message, Language.EN);
        assertThat(en.text()).isEqualTo("Different: the 3 listed below. Check it.");
        assertThat(en.lists()).hasSize(1);
        assertThat(en.lists().get(0)).hasSize(3).contains("x".repeat(100) + "1");
        assertThat(Sentence.of(message, Language.JA).text()).isEqualTo("違い: 下記の3点。確認してください。");
    }

    @Test
    void oneLongThingStaysWhereItIs() {
        Sentence sentence = Sentence.of(message(series(1, "x".repeat(300))), Language.EN);

        assertThat(sentence.text()).contains("x".repeat(300));
        assertThat(sentence.lists()).isEmpty();
    }

    @Test
    void aListThatTheSentenceDoesNotNameIsNotToldByIt() {
        Message message = Message.of("{words}", "{words}")
                .with("words", "x".repeat(300))
                .with("things", series(3, "x".repeat(100)))
                .build();

        assertThat(Sentence.of(message, Language.EN).lists()).isEmpty();
    }
}
