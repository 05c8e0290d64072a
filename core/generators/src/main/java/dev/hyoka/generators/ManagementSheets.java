package dev.hyoka.generators;

import dev.hyoka.generators.city.City;
import dev.hyoka.generators.city.SheetOptions;
import dev.hyoka.generators.city.SheetOptions.Detail;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.util.List;

/**
 * Management sheets of made-up projects, each of a municipality that reckons with the same hourly rates.
 *
 * <p>The standard rules find no error and nothing to warn of in any of them. Each method returns other sheets and leaves these
 * as they are.
 */
public final class ManagementSheets extends Values<ManagementSheet> {

    /** As they are published. */
    static final ManagementSheets ANY = new ManagementSheets(SheetOptions.USUAL);

    private final SheetOptions options;

    private ManagementSheets(SheetOptions options) {
        super(
                City.sheet(options),
                List.of(
                        City.sheet(options.withDetail(Detail.ALL)),
                        City.sheet(options.withDetail(Detail.NONE)),
                        City.sheet(options.withYears(options.latest(), options.latest()))));
        this.options = options;
    }

    SheetOptions options() {
        return options;
    }

    /**
     * Returns sheets of one fiscal year.
     *
     * @param year the year, such as 2020, which begins in April 2020
     * @return the sheets
     * @throws IllegalArgumentException if the year is {@link FiscalYear#MIN}, or less than three years before
     *     {@link FiscalYear#MAX}: a sheet speaks of the year before its own, and of three years after it
     */
    public ManagementSheets ofFiscalYear(int year) {
        return ofFiscalYears(year, year);
    }

    /**
     * Returns sheets of some fiscal years; without this they are of 2020 to 2025.
     *
     * @param earliest the first year
     * @param latest the last year
     * @return the sheets
     * @throws IllegalArgumentException if the last comes before the first, if the first is {@link FiscalYear#MIN}, or if the
     *     last is less than three years before {@link FiscalYear#MAX}
     */
    public ManagementSheets ofFiscalYears(int earliest, int latest) {
        return new ManagementSheets(options.withYears(FiscalYear.of(earliest), FiscalYear.of(latest)));
    }

    /**
     * Returns sheets with as many indicators.
     *
     * @param count from 1 to 16
     * @return the sheets
     * @throws IllegalArgumentException if there are no so many
     */
    public ManagementSheets withIndicators(int count) {
        return withIndicators(count, count);
    }

    /**
     * Returns sheets with some number of indicators; without this most have one or two, and none has none.
     *
     * @param least 1 or more
     * @param most not fewer, up to 16
     * @return the sheets
     * @throws IllegalArgumentException if the numbers are out of order, or if there are no so many
     */
    public ManagementSheets withIndicators(int least, int most) {
        return new ManagementSheets(options.withIndicators(least, most));
    }

    /**
     * Returns sheets that print amounts in another unit; without this it is thousand yen.
     *
     * @param unit the unit
     * @return the sheets
     */
    public ManagementSheets inUnit(AmountUnit unit) {
        return new ManagementSheets(options.withUnit(unit));
    }

    /**
     * Returns sheets of a municipality that reckons with one hourly rate in all years; without this it is that of
     * {@link Sheets#hourlyRate}.
     *
     * @param yen what an hour of regular staff costs
     * @return the sheets
     * @throws IllegalArgumentException if the rate is below 1
     */
    public ManagementSheets withHourlyRate(int yen) {
        return new ManagementSheets(options.withHourlyRate(yen));
    }

    /**
     * Returns sheets of one department. Those of 企画財務部, 市民生活部, 健康福祉部, こども部, 環境部, 産業振興部, 都市整備部 and 教育部 have
     * divisions, policies and projects of that department; under any other name they are those of one of these eight.
     *
     * @param name its name, such as 環境部; of any other name too
     * @return the sheets
     * @throws IllegalArgumentException if the name is blank
     */
    public ManagementSheets inDepartment(String name) {
        return new ManagementSheets(options.withDepartment(name));
    }

    /**
     * Returns sheets of one division. Where it is one of the generated ones, such as 道路課 of 都市整備部, the sheets are of its
     * department, unless another is asked for, and of its projects; under any other name they are of any division's.
     *
     * @param name its name, such as 公園緑地課; of any other name too
     * @return the sheets
     * @throws IllegalArgumentException if the name is blank
     */
    public ManagementSheets inDivision(String name) {
        return new ManagementSheets(options.withDivision(name));
    }

    /**
     * Returns sheets that state everything that a sheet can.
     *
     * @return the sheets
     */
    public ManagementSheets complete() {
        return new ManagementSheets(options.withDetail(Detail.ALL));
    }

    /**
     * Returns sheets over which formats and programs stumble, though their figures agree as ever: texts full of control
     * characters, markup, formulas, surrogate pairs and line breaks, some of them very long, and amounts from thousandths of a
     * unit up to what no state has.
     *
     * @return the sheets
     */
    public ManagementSheets adversarial() {
        return new ManagementSheets(options.adversarial());
    }
}
