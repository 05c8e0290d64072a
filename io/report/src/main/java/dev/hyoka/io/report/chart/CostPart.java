package dev.hyoka.io.report.chart;

import dev.hyoka.finding.Text;
import dev.hyoka.form.CostRow;
import java.util.Locale;
import java.util.Optional;

/** What a cost's bar is stacked of, from zero on. Each has a pattern of its own beside its colour. */
public enum CostPart {
    NATIONAL(CostRow.NATIONAL),
    PREFECTURAL(CostRow.PREFECTURAL),
    BONDS(CostRow.BONDS),
    OTHER(CostRow.OTHER),
    GENERAL(CostRow.GENERAL),
    UNSTATED("事業費(財源の記載なし)", "project cost, sources not stated"),
    PERSONNEL("人件費(B)", "personnel cost (B)");

    private final Optional<CostRow> source;
    private final String ja;
    private final String en;

    CostPart(CostRow source) {
        this.source = Optional.of(source);
        ja = source.term().words().ja();
        en = source.term().words().en();
    }

    CostPart(String ja, String en) {
        source = Optional.empty();
        this.ja = ja;
        this.en = en;
    }

    /** The funding source's row in the cost table; empty for the others. */
    public Optional<CostRow> source() {
        return source;
    }

    /** The class in the style sheet. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name. */
    public Text words() {
        return Text.of(ja, en);
    }
}
