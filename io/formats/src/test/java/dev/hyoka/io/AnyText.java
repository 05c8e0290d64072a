package dev.hyoka.io;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts that the model allows: well-formed Unicode with something visible in it. */
@SuppressWarnings("exports") // nobody but tests sees this class
public final class AnyText {

    /** Characters that some format gives a meaning, or that some library can't count. */
    private static final List<Integer> STUMBLING_BLOCKS =
            "\"'\\/,;:|<>&#=+-@[]{}()`*_~$%\t\n\r\f\b 　・…①⑮ﾊﾟか\u3099\u00A0\uFEFF"
                    .codePoints()
                    .boxed()
                    .toList();

    private AnyText() {}

    public static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(Tuple.of(12, hostile(12)), Tuple.of(6, plain()), Tuple.of(1, hostile(400)));
    }

    private static Arbitrary<String> plain() {
        return Arbitraries.of("平和推進事業", "総務部", "Ａ 予定どおり", "1,062", "-", "null", "0", "=1+1", "𠮷野家😀", "true");
    }

    /** Any characters around one that can be seen. */
    private static Arbitrary<String> hostile(int length) {
        Arbitrary<String> any = characters().list().ofMaxSize(length).map(AnyText::text);
        return Combinators.combine(any, Arbitraries.of("字", "a", "😀"), any)
                .as((before, visible, after) -> before + visible + after);
    }

    private static String text(List<Integer> characters) {
        return characters.stream().map(Character::toString).reduce("", String::concat);
    }

    private static Arbitrary<Integer> characters() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between('ぁ', 'ん')),
                Tuple.of(4, Arbitraries.of(STUMBLING_BLOCKS)),
                Tuple.of(1, Arbitraries.integers().between(0, 0x1F)),
                Tuple.of(1, Arbitraries.integers().between(0x7F, 0xA0)),
                Tuple.of(1, Arbitraries.integers().between(0x2000, 0x206F)),
                Tuple.of(1, Arbitraries.integers().between(0xE000, 0xFFFF)),
                Tuple.of(1, Arbitraries.integers().between(0x10000, Character.MAX_CODE_POINT)),
                Tuple.of(2, Arbitraries.integers().between(0x20, 0xD7FF)));
    }
}
