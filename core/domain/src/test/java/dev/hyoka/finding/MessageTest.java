package dev.hyoka.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageTest {

    @Test
    void argumentsStandInTheSentenceOfEachLanguage() {
        Message message = Message.of("{year}年度の{what}は{stated}です。", "{what} of {year} is {stated}.")
                .with("year", 2019)
                .with("what", new Argument.Term("projectTotal", Text.of("事業費計", "the project total")))
                .with("stated", new BigDecimal("1062"))
                .build();

        assertThat(message.in(Language.JA)).isEqualTo("2019年度の事業費計は1,062です。");
        assertThat(message.in(Language.EN)).isEqualTo("the project total of 2019 is 1,062.");
    }

    @Test
    void bracesDollarsAndBackslashesInAnArgumentStayAsTheyAre() {
        Message message = Message.of("「{a}」と{b}", "\"{a}\" and {b}")
                .with("a", "{b} $1 \\ {c} {")
                .with("b", "$0{a}")
                .build();

        assertThat(message.in(Language.EN)).isEqualTo("\"{b} $1 \\ {c} {\" and $0{a}");
        assertThat(message.in(Language.JA)).isEqualTo("「{b} $1 \\ {c} {」と$0{a}");
    }

    @Test
    void anArgumentCanBeUsedTwiceOrNotAtAll() {
        Message message = Message.of("{a}{a}", "none")
                .with("a", 1)
                .with("spare", "data only")
                .build();

        assertThat(message.in(Language.JA)).isEqualTo("11");
        assertThat(message.in(Language.EN)).isEqualTo("none");
        assertThat(message.arguments()).containsEntry("spare", new Argument.Quote("data only"));
    }

    @Test
    void aTemplateWithoutItsArgumentIsRefusedInEitherLanguage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Message.of("{stated}", "no figure").build())
                .withMessage("The ja template names {stated}, which has no argument");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Message.of("{a}", "{a} {stated}").with("a", 1).build())
                .withMessage("The en template names {stated}, which has no argument");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Message.of("{year2}", "none").build())
                .withMessage("The ja template names {year2}, which has no argument");
    }

    @Test
    void bracesThatHoldNoNameAreWords() {
        assertThat(Message.of("{} {年}", "{ } {a b} {0}").build().in(Language.EN))
                .isEqualTo("{ } {a b} {0}");
    }

    @Test
    void theArgumentsKeepTheirOrderAndAreCopied() {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        for (String name : new String[] {"stated", "computed", "difference", "a", "b"}) {
            arguments.put(name, new Argument.Ordinal(1));
        }
        Message message = new Message(Text.of("文", "text"), arguments);
        arguments.clear();

        assertThat(message.arguments().keySet())
                .containsExactly("stated", "computed", "difference", "a", "b")
                .isUnmodifiable();
    }

    @Test
    void aMessageLacksNeitherTemplateNorArguments() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Message(null, Map.of()))
                .withMessage("template");
        assertThatNullPointerException()
                .isThrownBy(() -> new Message(Text.of("文", "text"), null))
                .withMessage("arguments");
        assertThatNullPointerException()
                .isThrownBy(() -> new Message(Text.of("文", "text"), Collections.singletonMap("stated", null)))
                .withMessage("stated");
        assertThatNullPointerException()
                .isThrownBy(() -> Message.of("文", "text").with("a", (String) null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> Message.of("文", "text").with(null, 1))
                .withMessage("name");
    }

    @Test
    void everyLanguageHasItsWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Message.of(" ", "text"))
                .withMessage("ja must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Message.of("文", ""))
                .withMessage("en must not be blank");
        assertThatNullPointerException().isThrownBy(() -> Text.of("文", null)).withMessage("en");
    }
}
