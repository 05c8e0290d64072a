package dev.hyoka.io.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * A text of a chart as it is drawn, about as large as in usual fonts.
 *
 * @param x its middle
 * @param y its foot
 */
record Drawn(String text, double x, double y) {

    private static final double ASCENT = 9;

    private double half() {
        return ChartText.width(text) / 2.0;
    }

    private boolean covers(Drawn other) {
        return Math.abs(x - other.x) < half() + other.half() - 0.2 && Math.abs(y - other.y) < ASCENT;
    }

    static void assertReadable(List<Drawn> texts, ChartFrame frame) {
        for (int i = 0; i < texts.size(); i++) {
            Drawn own = texts.get(i);
            assertThat(own.x - own.half()).as(own + " begins").isGreaterThanOrEqualTo(0);
            assertThat(own.x + own.half()).as(own + " ends").isLessThanOrEqualTo(frame.width());
            assertThat(own.y - ASCENT).as(own + " has its head").isGreaterThanOrEqualTo(0);
            assertThat(own.y).as(own + " has its foot").isLessThanOrEqualTo(frame.height());
            for (Drawn other : texts.subList(i + 1, texts.size())) {
                assertThat(own.covers(other)).as(own + " covers " + other).isFalse();
            }
        }
    }

    static List<Drawn> of(ChartFrame frame) {
        return frame.texts().stream()
                .map(text -> new Drawn(text.words(), text.x(), text.y()))
                .toList();
    }
}
