package dev.hyoka.form;

import dev.hyoka.finding.Argument.Term;
import dev.hyoka.finding.Evidence.Measure;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Text;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.FundingSource;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.money.Amounts;
import dev.hyoka.money.Rounding;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** The rows of the cost table, in the form's order. */
public enum CostRow {
    /** 国庫支出金. */
    NATIONAL(FundingSource.NATIONAL, "国庫支出金", "national disbursements"),

    /** 県支出金. */
    PREFECTURAL(FundingSource.PREFECTURAL, "県支出金", "prefectural disbursements"),

    /** 地方債. */
    BONDS(FundingSource.BONDS, "地方債", "local bonds"),

    /** その他. */
    OTHER(FundingSource.OTHER, "その他", "other"),

    /** 一般財源. */
    GENERAL(FundingSource.GENERAL, "一般財源", "general revenue"),

    /** 事業費計(A). */
    PROJECT_TOTAL("projectTotal", "事業費計(A)", "project cost total (A)"),

    /** 正規職員数, in persons. */
    REGULAR_STAFF("regularStaff", "正規職員数", "regular staff"),

    /** 業務時間, in hours. */
    HOURS("hours", "業務時間", "hours"),

    /** その他職員人件費. */
    OTHER_STAFF("otherStaff", "その他職員人件費", "other staff cost"),

    /** 人件費計(B). */
    PERSONNEL_TOTAL("personnelTotal", "人件費計(B)", "personnel cost total (B)"),

    /** トータルコスト(A+B). */
    TOTAL("total", "トータルコスト(A+B)", "total cost (A+B)");

    /** The funding sources, in the form's order. */
    public static final List<CostRow> SOURCES = List.of(NATIONAL, PREFECTURAL, BONDS, OTHER, GENERAL);

    /** Null in the rows that are no funding sources. */
    private final FundingSource source;

    private final String code;
    private final String ja;
    private final String en;

    CostRow(FundingSource source, String ja, String en) {
        this(source, source.code(), ja, en);
    }

    CostRow(String code, String ja, String en) {
        this(null, code, ja, en);
    }

    CostRow(FundingSource source, String code, String ja, String en) {
        this.source = source;
        this.code = code;
        this.ja = ja;
        this.en = en;
    }

    /**
     * Returns the row of a funding source.
     *
     * @param source the source
     * @return the row
     */
    public static CostRow of(FundingSource source) {
        return switch (source) {
            case NATIONAL -> NATIONAL;
            case PREFECTURAL -> PREFECTURAL;
            case BONDS -> BONDS;
            case OTHER -> OTHER;
            case GENERAL -> GENERAL;
        };
    }

    /**
     * Returns the row as the form prints it; programs know it by the code.
     *
     * @return for example 国庫支出金, with the code national
     */
    public Term term() {
        return new Term(code, Text.of(ja, en));
    }

    /**
     * Tells whether the row holds amounts of money.
     *
     * @return false for staff and hours
     */
    public boolean isAmount() {
        return this != REGULAR_STAFF && this != HOURS;
    }

    /**
     * Returns the unit of the row's figures.
     *
     * @param amounts the unit in which the sheet prints amounts
     * @return for example 千円; 人 for staff, 時間 for hours
     */
    public Term unit(AmountUnit amounts) {
        return switch (this) {
            case REGULAR_STAFF -> new Term("persons", Text.of("人", "persons"));
            case HOURS -> new Term("hours", Text.of("時間", "hours"));
            default -> Terms.unit(amounts);
        };
    }

    /**
     * Returns the place of the row's figure.
     *
     * @param year the year's place in the table, see {@link dev.hyoka.model.Cost#place}
     * @return the place
     */
    public Location location(String year) {
        return switch (this) {
            case NATIONAL, PREFECTURAL, BONDS, OTHER, GENERAL -> Places.funding(year, code);
            case PROJECT_TOTAL -> Places.projectTotal(year);
            case REGULAR_STAFF -> Places.regularStaff(year);
            case HOURS -> Places.hours(year);
            case OTHER_STAFF -> Places.otherStaff(year);
            case PERSONNEL_TOTAL -> Places.personnelTotal(year);
            case TOTAL -> Places.total(year);
        };
    }

    /**
     * Returns what a year states in the row.
     *
     * @param year the year
     * @return the amount in the currency's main unit (yen), the persons or the hours; empty if not stated
     */
    public Optional<BigDecimal> in(CostYear year) {
        return switch (this) {
            case REGULAR_STAFF -> year.personnel().regularStaff();
            case HOURS -> year.personnel().hours();
            default -> Optional.ofNullable(amount(year)).map(Amounts::number);
        };
    }

    /**
     * Tells whether a year states something in the row.
     *
     * @param year the year
     * @return true if it does, be it 0
     */
    public boolean isStated(CostYear year) {
        return switch (this) {
            case REGULAR_STAFF -> year.personnel().regularStaff().isPresent();
            case HOURS -> year.personnel().hours().isPresent();
            default -> amount(year) != null;
        };
    }

    /**
     * Returns what a year states in the row, as the sheet prints it.
     *
     * @param year the year
     * @param unit the unit in which the sheet prints amounts
     * @return the figure, amounts in the unit; empty if not stated
     */
    public Optional<BigDecimal> printed(CostYear year, AmountUnit unit) {
        return isAmount() ? Optional.ofNullable(amount(year)).map(unit::printed) : in(year);
    }

    /**
     * Returns what a year states in the row, as the sheet prints it, with the true values for which it can stand.
     *
     * @param year the year
     * @param unit the unit in which the sheet prints amounts
     * @param rounding how amounts are rounded; staff and hours are taken as they are
     * @return the figure, amounts in the unit; empty if not stated
     */
    public Optional<Measure> measure(CostYear year, AmountUnit unit, Rounding rounding) {
        return printed(year, unit)
                .map(figure -> isAmount()
                        ? new Measure(
                                figure,
                                figure.subtract(rounding.below(figure.signum())),
                                figure.add(rounding.above(figure.signum())))
                        : new Measure(figure, figure, figure));
    }

    /**
     * Returns a year that states something else in the row.
     *
     * @param year the year
     * @param unit the unit in which the sheet prints amounts
     * @param printed the figure, amounts in the unit; empty if nothing is to be stated
     * @return the year with the figure in the row
     */
    public CostYear with(CostYear year, AmountUnit unit, Optional<BigDecimal> printed) {
        Optional<MonetaryAmount> amount = isAmount() ? printed.map(unit::amount) : Optional.empty();
        return switch (this) {
            case NATIONAL, PREFECTURAL, BONDS, OTHER, GENERAL -> withSource(year, amount);
            case PROJECT_TOTAL -> year.withProjectTotal(amount);
            case REGULAR_STAFF -> year.withPersonnel(year.personnel().withRegularStaff(printed));
            case HOURS -> year.withPersonnel(year.personnel().withHours(printed));
            case OTHER_STAFF -> year.withPersonnel(year.personnel().withOtherStaff(amount));
            case PERSONNEL_TOTAL -> year.withPersonnel(year.personnel().withTotal(amount));
            case TOTAL -> year.withTotal(amount);
        };
    }

    private CostYear withSource(CostYear year, Optional<MonetaryAmount> amount) {
        Map<FundingSource, MonetaryAmount> funding = new EnumMap<>(FundingSource.class);
        funding.putAll(year.funding());
        amount.ifPresentOrElse(stated -> funding.put(source, stated), () -> funding.remove(source));
        return year.withFunding(funding);
    }

    /** The stated amount, or null. */
    private MonetaryAmount amount(CostYear year) {
        return switch (this) {
            case NATIONAL, PREFECTURAL, BONDS, OTHER, GENERAL -> year.funding().get(source);
            case PROJECT_TOTAL -> year.projectTotal().orElse(null);
            case OTHER_STAFF -> year.personnel().otherStaff().orElse(null);
            case PERSONNEL_TOTAL -> year.personnel().total().orElse(null);
            case TOTAL -> year.total().orElse(null);
            case REGULAR_STAFF, HOURS -> throw new IllegalStateException(this + " holds no amounts");
        };
    }
}
