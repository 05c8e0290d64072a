package dev.hyoka.rule;

import dev.hyoka.finding.Message;

/** Reasons that several rules have for not being applicable. */
public final class Reasons {

    /** A rule over the cost table has nothing to say of a sheet without one. */
    public static final Message NO_COST_TABLE =
            Message.of("事業費・人件費の表がありません。", "The sheet has no table of costs.").build();

    /** A rule over the indicators has nothing to say of a sheet without one. */
    public static final Message NO_INDICATOR =
            Message.of("指標がありません。", "The sheet has no indicator.").build();

    private Reasons() {}
}
