package dev.hyoka.io.report.chart;

import dev.hyoka.io.report.words.Visible;
import dev.hyoka.io.report.words.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Text in charts: SVG doesn't wrap it, and what is too long would cover its neighbours. */
public final class ChartText {

    /** The height of a line. */
    public static final int LINE = 13;

    private static final int LONGEST_FIGURE = 14;
    private static final int EM = 11;
    private static final double NARROW = 0.62;

    private ChartText() {}

    /** A figure with all its digits if it is of a usual length, else its size: 1,705 or ≈1.23×10^59. */
    public static String figure(BigDecimal value, Words words) {
        if (value.precision() + Math.abs(value.scale()) <= 2 * LONGEST_FIGURE) {
            String figure = words.figure(value);
            if (figure.length() <= LONGEST_FIGURE) {
                return figure;
            }
        }
        BigDecimal rounded =
                value.round(new MathContext(3, RoundingMode.HALF_UP)).stripTrailingZeros();
        if (rounded.signum() == 0) {
            return "0";
        }
        int power = rounded.precision() - rounded.scale() - 1;
        String size = rounded.scaleByPowerOfTen(-power).toPlainString() + "×10^" + power;
        return (rounded.compareTo(value) == 0 ? "" : "≈") + size;
    }

    /** About how wide text is drawn: never narrower than it is in usual fonts. */
    public static int width(String text) {
        return (int) Math.ceil(text.codePoints()
                .mapToDouble(point -> point < 0x1100 ? NARROW * EM : EM)
                .sum());
    }

    /** Breaks text into lines of a width, at any character as Japanese is; what doesn't fit is told by an ellipsis. */
    public static List<String> lines(String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int[] points = Visible.text(text).strip().codePoints().toArray();
        for (int point : points) {
            String character = Character.toString(point == '\n' || point == '\t' ? ' ' : point);
            if (width(line + character) > width) {
                if (lines.size() == most - 1) {
                    lines.add(shortened(line, width));
                    return lines;
                }
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(character);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String shortened(StringBuilder line, int width) {
        while (width(line + "…") > width) {
            line.setLength(line.offsetByCodePoints(line.length(), -1));
        }
        return line + "…";
    }

    /** A coordinate: whole numbers without their point. */
    public static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
