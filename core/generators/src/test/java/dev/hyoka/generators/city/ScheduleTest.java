package dev.hyoka.generators.city;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScheduleTest {

    @Test
    void nothingIsLeftOfALabelThatIsReadAsAMonth() {
        assertThat(Schedule.withoutMonths("6月\u32C3\u2F49\u328A")).isEqualTo("6字字字字");
    }

    @Test
    void aLabelThatNamesNoMonthIsLeftAsItIs() {
        String label = "４／１\u0000\uD842\uDFB7\u3000か\u3099";
        assertThat(Schedule.withoutMonths(label)).isSameAs(label);
    }
}
