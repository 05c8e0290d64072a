package dev.hyoka.io.published;

import static dev.hyoka.io.published.Published.alarms;
import static dev.hyoka.io.published.Published.costs;
import static dev.hyoka.io.published.Published.item;
import static dev.hyoka.io.published.Published.managementSheet;
import static dev.hyoka.io.published.Published.problem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.io.Origin.Handling;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.ReadResult;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.Figure;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ManagementSheetTest {

    private static final String SHEET = """
            令和2年度分 重点事業マネジメントシート

            重点事業名\t高齢者見守り事業\t\t\t\t\t\t
            総合計画 重点施策\t支え合い、安心して暮らせるまち づくり\t組織目標\t○\t担当部\t福祉部\t担当課\t高齢福祉課

            事業目的・概要
            <p>一人で暮らす高齢者に声をかける。</p> <p>異変があれば 関係機関につなぐ。</p>

            成果指標\t単位\tR1 (実績)\tR2 (実績)\tR3 (目標)\tR4 (目標)\tR5 (目標)
            見守り協力員の人数\t人\t1,705\t37.0\t実施なし\t\t▲2
            訪問件数\t件\t取手160 藤代137\t-----\t５０\t50件\t50

            事業スケジュール(当初)\t進捗状況\t進捗度
            4月 協力員の募集 ・5月 説明会\t<p>予定の家庭を訪ねた。</p>\tA (予定どおり 進んでいる)

            今後の方向性\t
            継続\t<p>訪ねる家庭を増やす。</p>

            事業費(単位:千円)\t\tR1(実績)\tR2(実績)\tR3(見込)\t事業費増減理由
            事業費\t国庫支出金\t-----\t100\t\t協力員が増えたため。
            \t県支出金\t\t\t\t
            \t地方債\t\t\t\t
            \t その他\t1,200\t▲30\t\t
            \t一般財源\t3,400\t3,500\t3,600\t
            事業費計(A)\t\t4,600\t3,570\t3,600\t協働の取組・方向性
            人件費\t正規職員数\t2\t2\t1.5\t<p>自治会とともに進める。</p>
            \t業務時間\t100\t120\t120\t
            \tその他職員人件費\t\t50\t0\t
            人件費計(B)\t\t317\t433\t381\t
            トータルコスト(A+B)\t\t4,917\t4,003\t3,981\t
            """;

    private final ReadItem item = item(SHEET);
    private final ManagementSheet sheet = managementSheet(item);

    @Test
    void aRegularSheetRaisesNoAlarm() {
        assertThat(alarms(item)).isEmpty();
    }

    @Test
    void theHeadIsRead() {
        assertThat(sheet.fiscalYear()).isEqualTo(FiscalYear.of(2020));
        assertThat(sheet.name()).isEqualTo("高齢者見守り事業");
        assertThat(sheet.policy()).contains("支え合い、安心して暮らせるまちづくり");
        assertThat(sheet.organizationalGoal()).contains(true);
        assertThat(sheet.department()).contains("福祉部");
        assertThat(sheet.division()).contains("高齢福祉課");
        assertThat(sheet.id()).isEmpty();
        assertThat(sheet.attributes()).isEmpty();
    }

    @Test
    void theTextsAreRead() {
        assertThat(sheet.purpose()).contains("一人で暮らす高齢者に声をかける。\n異変があれば関係機関につなぐ。");
        assertThat(sheet.plannedSchedule()).contains("4月協力員の募集・5月説明会");
        assertThat(sheet.progress()).hasValueSatisfying(progress -> {
            assertThat(progress.grade()).contains(ProgressGrade.A);
            assertThat(progress.label()).isEmpty();
            assertThat(progress.text()).contains("予定の家庭を訪ねた。");
        });
        assertThat(sheet.direction()).hasValueSatisfying(direction -> {
            assertThat(direction.code()).contains(DirectionCode.CONTINUE);
            assertThat(direction.label()).isEmpty();
            assertThat(direction.text()).contains("訪ねる家庭を増やす。");
        });
    }

    @Test
    void indicatorsKeepWhatIsPrinted() {
        assertThat(sheet.indicators())
                .containsExactly(
                        Indicator.builder()
                                .name("見守り協力員の人数")
                                .category(IndicatorCategory.OUTCOME)
                                .unit("人")
                                .addValues(
                                        value(2019, Phase.ACTUAL, number("1705")),
                                        value(2020, Phase.ACTUAL, number("37.0")),
                                        value(2021, Phase.TARGET, new Figure.Words("実施なし")),
                                        value(2023, Phase.TARGET, number("-2")))
                                .build(),
                        Indicator.builder()
                                .name("訪問件数")
                                .category(IndicatorCategory.OUTCOME)
                                .unit("件")
                                .addValues(
                                        value(
                                                2019,
                                                Phase.ACTUAL,
                                                new Figure.Parts(List.of(
                                                        new Figure.Part("取手", new BigDecimal("160")),
                                                        new Figure.Part("藤代", new BigDecimal("137"))))),
                                        value(2021, Phase.TARGET, number("50")),
                                        value(2022, Phase.TARGET, number("50")),
                                        value(2023, Phase.TARGET, number("50")))
                                .build());
    }

    @Test
    void theCostTableIsReadAsPrinted() {
        assertThat(costs(sheet))
                .containsExactly(
                        "2019 actual: other=1200 general=3400 A=4600 staff=2 hours=100 B=317 A+B=4917",
                        "2020 actual: national=100 other=-30 general=3500 A=3570 staff=2 hours=120 others=50 B=433 A+B=4003",
                        "2021 estimate: general=3600 A=3600 staff=1.5 hours=120 others=0 B=381 A+B=3981");
        assertThat(sheet.cost()).hasValueSatisfying(cost -> {
            assertThat(cost.unit()).isEqualTo(AmountUnit.THOUSAND_YEN);
            assertThat(cost.changeReason()).contains("協力員が増えたため。");
            assertThat(cost.collaboration()).contains("自治会とともに進める。");
        });
    }

    @Test
    void everyPartKnowsWhereItStands() {
        assertThat(item.sourceMap().find(Location.of("cost", "years", "2019", "total")))
                .hasValueSatisfying(origin -> {
                    assertThat(origin.position()).isEqualTo(SourcePosition.of("sheets.txt", 30, 15));
                    assertThat(origin.raw()).isEqualTo("4,917");
                    assertThat(origin.handling()).isEqualTo(Handling.AS_PRINTED);
                });
        assertThat(item.sourceMap().find(Location.of("policy"))).hasValueSatisfying(origin -> {
            assertThat(origin.raw()).isEqualTo("支え合い、安心して暮らせるまち づくり");
            assertThat(origin.handling()).isEqualTo(Handling.CLEANED);
        });
        assertThat(item.sourceMap().find(Location.of("indicators", "1", "values", "2022")))
                .hasValueSatisfying(
                        origin -> assertThat(origin.position()).isEqualTo(SourcePosition.of("sheets.txt", 11, 29)));
    }

    @Test
    void aLabelAndItsValueCanShareACell() {
        ReadItem read = item(SHEET.replace("担当課\t高齢福祉課", "担当課 高齢福祉課\t"));

        assertThat(managementSheet(read)).isEqualTo(sheet);
        assertThat(problem(read, "label-and-value-in-one-cell").location()).contains(Location.of("division"));
    }

    @Test
    void aLoneDashMeansNone() {
        for (String dash : List.of("—", "-", "－")) {
            ReadItem read = item(SHEET.replace("支え合い、安心して暮らせるまち づくり", dash).replace("○", dash));

            assertThat(managementSheet(read))
                    .isEqualTo(sheet.withPolicy(Optional.empty()).withOrganizationalGoal(false));
            assertThat(alarms(read)).isEmpty();
        }
    }

    @Test
    void anIndicatorTableCanHaveNoRow() {
        int from = SHEET.indexOf("見守り協力員の人数");
        ReadItem read = item(SHEET.substring(0, from) + SHEET.substring(SHEET.indexOf("\n事業スケジュール")));

        assertThat(managementSheet(read)).isEqualTo(sheet.withIndicators());
        assertThat(alarms(read)).isEmpty();
    }

    @Test
    void fieldsThatTheFormPrintsAndTheModelDoesNotKnowAreAttributes() {
        ReadItem read = item(SHEET.replace("担当課\t高齢福祉課", "担当課\t高齢福祉課\t開始年度\t平成18年度"));

        assertThat(managementSheet(read).attributes()).containsExactly(Map.entry("開始年度", "平成18年度"));
        assertThat(problem(read, "kept-as-attribute").location()).contains(Location.of("attributes", "開始年度"));
    }

    @Test
    void anUnknownDirectionIsKeptInItsWords() {
        ReadItem read = item(SHEET.replace("継続\t", "発展的に解消\t"));

        assertThat(managementSheet(read).direction()).hasValueSatisfying(direction -> {
            assertThat(direction.code()).contains(DirectionCode.OTHER);
            assertThat(direction.label()).contains("発展的に解消");
            assertThat(direction.text()).contains("訪ねる家庭を増やす。");
        });
        assertThat(alarms(read)).containsExactly("WARNING unknown-direction 17");
    }

    @Test
    void aDirectionIsKnownByALabelOfOnesOwn() throws IOException {
        PublishedTextFormat format =
                new PublishedTextFormat().withLabels(Labels.standard().plus("direction-merge = 発展的に解消"));
        byte[] bytes = SHEET.replace("継続\t", "発展的に解消\t").getBytes(StandardCharsets.UTF_8);
        ReadItem read = ReadResult.of(format.read(new ByteArrayInputStream(bytes), ReadOptions.of("f.txt")))
                .items()
                .get(0);

        assertThat(managementSheet(read).direction().orElseThrow().code()).contains(DirectionCode.MERGE);
        assertThat(alarms(read)).isEmpty();
    }

    @Test
    void anUnknownGradeIsKeptInItsWords() {
        ReadItem read = item(SHEET.replace("A (予定どおり 進んでいる)", "S (期待以上)"));

        assertThat(managementSheet(read).progress()).hasValueSatisfying(progress -> {
            assertThat(progress.grade()).isEmpty();
            assertThat(progress.label()).contains("S (期待以上)");
        });
        assertThat(alarms(read)).containsExactly("WARNING unknown-grade 14");
    }

    @Test
    void aMissingUnitIsTakenForThousandYenAndSaid() {
        ReadItem read = item(SHEET.replace("事業費(単位:千円)", "事業費"));

        assertThat(managementSheet(read)).isEqualTo(sheet);
        assertThat(alarms(read)).containsExactly("WARNING unit-not-stated 19");
    }

    @Test
    void theUnitIsReadAsItIsPrinted() {
        assertThat(managementSheet(SHEET.replace("単位:千円", "単位：円"))
                        .cost()
                        .orElseThrow()
                        .unit())
                .isEqualTo(AmountUnit.YEN);
        assertThat(managementSheet(SHEET.replace("(単位:千円)", "（単位 百万円）"))
                        .cost()
                        .orElseThrow()
                        .unit())
                .isEqualTo(AmountUnit.MILLION_YEN);
    }

    @Test
    void aFundingSourceThatIsNotKnownIsKeptAsAnAttribute() {
        ReadItem read = item(SHEET.replace("\t一般財源\t", "\tふるさと基金\t10\t20\t30\t\n\t一般財源\t"));

        assertThat(managementSheet(read).attributes()).containsExactly(Map.entry("ふるさと基金", "10 / 20 / 30"));
        assertThat(managementSheet(read).withAttributes(Map.of())).isEqualTo(sheet);
        assertThat(alarms(read)).containsExactly("WARNING unknown-row 24");
    }

    @Test
    void aRowWhoseFiguresLookLikeYearsIsNoHeader() {
        ReadItem read = item(SHEET.replace("その他職員人件費", "その他職員人件費\t2000\t2001\t2002\t\nその他職員人件費"));

        assertThat(costs(managementSheet(read)).get(0)).contains("others=2000");
    }

    @Test
    void aUnitThatIsPrintedButNotKnownIsAnError() {
        assertThat(alarms(item(SHEET.replace("単位:千円", "単位:両")))).contains("ERROR unknown-unit 19");
    }

    @Test
    void aFigureOfManyGroupsCostsItsSheetNothingElse() {
        ReadItem read = item(SHEET.replace("一般財源\t3,400\t", "一般財源\t1" + ",000".repeat(30) + "\t"));

        assertThat(read.document()).isPresent();
        assertThat(alarms(read)).contains("ERROR malformed-number 24");
    }

    @Test
    void negativeHoursAreNotRead() {
        ReadItem read = item(SHEET.replace("業務時間\t100\t", "業務時間\t▲100\t"));

        assertThat(costs(managementSheet(read)).get(0)).doesNotContain("hours");
        assertThat(alarms(read)).containsExactly("ERROR negative-count 27");
        assertThat(problem(read, "negative-count").position()).isEqualTo(SourcePosition.of("sheets.txt", 27, 7));
    }

    @Test
    void aNumberWhoseSeparatorsContradictThemselvesIsNotRead() {
        ReadItem read = item(SHEET.replace("一般財源\t3,400\t", "一般財源\t34,00\t"));

        assertThat(costs(managementSheet(read)).get(0)).startsWith("2019 actual: other=1200 A=4600");
        assertThat(alarms(read)).containsExactly("ERROR malformed-number 24");
    }

    @Test
    void textBelongsSomewhereOrIsSaid() {
        ReadItem read = item(SHEET.replace("重点事業名\t", "どこのものでもない文\n重点事業名\t"));

        assertThat(managementSheet(read)).isEqualTo(sheet);
        assertThat(alarms(read)).containsExactly("WARNING unplaced-text 3");
    }

    @Test
    void aSheetWithoutAFiscalYearNeedsToBeToldIt() {
        String text = SHEET.replace("令和2年度分 ", "");

        ReadItem read = item(text);
        ReadItem told = item(text, ReadOptions.of("f.txt").withFiscalYear(FiscalYear.of(2020)));

        assertThat(read.document()).isEmpty();
        assertThat(alarms(read)).first().isEqualTo("ERROR no-fiscal-year 1");
        assertThat(managementSheet(told)).isEqualTo(sheet);
        assertThat(told.sourceMap().find(Location.of("fiscalYear")))
                .hasValueSatisfying(origin -> assertThat(origin.handling()).isEqualTo(Handling.GIVEN));
    }

    @Test
    void thePrintedFiscalYearOutweighsTheOneThatIsGiven() {
        ReadItem read = item(SHEET, ReadOptions.of("f.txt").withFiscalYear(FiscalYear.of(2012)));

        assertThat(managementSheet(read).fiscalYear()).isEqualTo(FiscalYear.of(2020));
    }

    @Test
    void aSheetWithoutANameIsNotReadAndTheOthersAre() {
        String nameless = SHEET.replace("重点事業名\t高齢者見守り事業", "重点事業名\t");

        List<ReadItem> items = Published.read(SHEET + nameless + SHEET).items();

        assertThat(items).extracting(read -> read.document().isPresent()).containsExactly(true, false, true);
        assertThat(alarms(items.get(1))).containsExactly("ERROR no-name 31");
        assertThat(managementSheet(items.get(2))).isEqualTo(sheet);
    }

    @Test
    void sheetsWithoutTitlesBeginWithTheirNames() {
        String untitled = SHEET.substring(SHEET.indexOf("重点事業名"));

        List<ReadItem> items = Published.read(
                        untitled + untitled, ReadOptions.of("f.txt").withFiscalYear(FiscalYear.of(2020)))
                .items();

        assertThat(items)
                .hasSize(2)
                .allSatisfy(read -> assertThat(managementSheet(read)).isEqualTo(sheet));
    }

    @Test
    void aDepartmentAndItsDivisionCanShareACell() {
        for (String office : List.of("福祉部高齢福祉課", "福祉部 高齢福祉課")) {
            ReadItem read = item(SHEET.replace("担当部\t福祉部\t担当課\t高齢福祉課", "担当部署\t" + office));

            assertThat(managementSheet(read)).as(office).isEqualTo(sheet);
            assertThat(alarms(read)).as(office).isEmpty();
        }
        assertThat(managementSheet(SHEET.replace("担当部\t福祉部\t担当課\t高齢福祉課", "担当部署\t高齢福祉課")))
                .isEqualTo(sheet.withDepartment(Optional.empty()));
    }

    @Test
    void unknownSectionsBesideTheirHeadingsAreAttributes() {
        ReadItem read = item(SHEET.replace("事業目的・概要\n", "事業目的・概要\t声をかける。\n根拠の例\t地域福祉の要綱\n期間の例\tR1からR5まで\n成果指標の前\n"));

        assertThat(managementSheet(read).attributes())
                .containsEntry("根拠の例", "地域福祉の要綱")
                .containsKey("期間の例");
        assertThat(managementSheet(read).purpose()).contains("声をかける。");
    }

    @Test
    void aTableOfYearsUnderAnUnknownHeadingIsNoText() {
        ReadItem read = item(SHEET.replace("成果指標\t単位", "めやす\t単位"));

        assertThat(managementSheet(read).purpose()).isEqualTo(sheet.purpose());
        assertThat(managementSheet(read).attributes()).containsOnlyKeys("めやす");
    }

    @Test
    void aNameThatGoesOnInARowOfItsOwnIsOneIndicator() {
        for (String further : List.of("総数\t\t\t\t\t\t", "を訪ねた件数")) {
            ReadItem read = item(SHEET.replace("\t▲2\n", "\t▲2\n" + further + "\n"));

            assertThat(managementSheet(read).indicators())
                    .extracting(Indicator::name)
                    .containsExactly("見守り協力員の人数" + further.strip(), "訪問件数");
            assertThat(alarms(read)).containsExactly("WARNING joined-name 11");
        }
    }

    @Test
    void aWordInAFirstYearsPlaceIsNoUnit() {
        ReadItem read = item(SHEET.replaceAll("成果指標\t単位\t", "成果指標\t")
                .replaceAll("見守り協力員の人数\t人\t1,705\t37.0\t実施なし\t\t▲2", "協力員\t未実施\t20\t30\t40\t50")
                .replaceAll("訪問件数\t件\t.*", "訪問\t1\t2\t3\t4\t5"));

        assertThat(managementSheet(read).indicators().get(0).values())
                .first()
                .isEqualTo(new IndicatorValue(FiscalYear.of(2019), Phase.ACTUAL, new Figure.Words("未実施")));
    }

    @Test
    void thePlacesOfAnIndicatorsValuesAreNamedAsTheModelNamesThem() {
        ReadItem read = item(SHEET.replace("訪問件数\t件\t", "相談\t件\t目標\t50\t60\t70\t\t\n\t\t実績\t55\t65\t\t\t\n訪問件数\t件\t"));
        List<Indicator> indicators = managementSheet(read).indicators();

        for (int i = 0; i < indicators.size(); i++) {
            for (IndicatorValue value : indicators.get(i).values()) {
                assertThat(read.sourceMap().origins())
                        .containsKey(Places.indicatorValue(i, indicators.get(i).place(value)));
            }
        }
        assertThat(indicators).hasSize(3);
    }

    private static IndicatorValue value(int year, Phase phase, Figure figure) {
        return new IndicatorValue(FiscalYear.of(year), phase, figure);
    }

    private static Figure number(String digits) {
        return new Figure.Numeric(new BigDecimal(digits));
    }
}
