package dev.hyoka.rule;

import dev.hyoka.finding.Text;

/** What a rule needs beside the document that it judges. */
public enum Need {
    /** Other documents of the same fiscal year. */
    SET("set", "同じ年度の他のシート", "the other documents of the fiscal year"),

    /** Documents of other fiscal years. */
    YEARS("years", "他の年度のシート", "documents of other fiscal years"),

    /** The municipality's rates for personnel cost, which a profile states. */
    RATES("rates", "プロファイルに書かれた人件費の単価", "the rates for personnel cost, stated in the profile");

    private final String code;
    private final String ja;
    private final String en;

    Need(String code, String ja, String en) {
        this.code = code;
        this.ja = ja;
        this.en = en;
    }

    /**
     * Returns the name that programs know it by.
     *
     * @return set, years or rates
     */
    public String code() {
        return code;
    }

    /**
     * Returns the same in words.
     *
     * @return a few words
     */
    public Text words() {
        return Text.of(ja, en);
    }
}
