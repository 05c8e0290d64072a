package dev.hyoka.io.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void elementsThatBeginALineLeaveALineFeed() {
        assertThat(Markup.withoutTags("<p>一つ</p> <p>二つ</p>")).isEqualTo("\n一つ\n \n二つ\n");
        assertThat(Markup.withoutTags("一つ<br>二つ<BR/>三つ<br />四つ")).isEqualTo("一つ\n二つ\n三つ\n四つ");
    }

    @Test
    void elementsWithinALineLeaveNothing() {
        assertThat(Markup.withoutTags("<b>大切</b>な<span style=\"color: red\">こと</span>"))
                .isEqualTo("大切なこと");
    }

    @Test
    void aListThatIsNeverClosedIsTakenOut() {
        assertThat(Markup.withoutTags("<ul style=\"list-style-type: none\"> ・一つ ・二つ"))
                .isEqualTo("\n ・一つ ・二つ");
    }

    @Test
    void headingsInAngleBracketsAreText() {
        assertThat(Markup.withoutTags("<消費税> 8%から10%へ")).isEqualTo("<消費税> 8%から10%へ");
        assertThat(Markup.withoutTags("<A案>と<B案>")).isEqualTo("<A案>と<B案>");
        assertThat(Markup.withoutTags("<unknown>")).isEqualTo("<unknown>");
    }

    @Test
    void signsOfComparisonAreText() {
        assertThat(Markup.withoutTags("3 < 5 > 4")).isEqualTo("3 < 5 > 4");
        assertThat(Markup.withoutTags("a<b")).isEqualTo("a<b");
    }

    @Test
    void entitiesAreDecodedOnce() {
        assertThat(Markup.withoutTags("A&amp;B&nbsp;&lt;p&gt; &#12354;&#x3044; &yen;5"))
                .isEqualTo("A&B <p> あい ¥5");
        assertThat(Markup.withoutTags("&amp;lt;")).isEqualTo("&lt;");
    }

    @Test
    void whatIsNoEntityStays() {
        assertThat(Markup.withoutTags("&unknown; R&D; &#0; &#xD800; &#9999999; 5 & 6"))
                .isEqualTo("&unknown; R&D; &#0; &#xD800; &#9999999; 5 & 6");
    }
}
