package dev.hyoka;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.hyoka.houserules.HouseRules;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What this module's packages may know of one another, and what no main code may touch. */
class ArchitectureTest extends HouseRules {

    private static final String TIME = "dev.hyoka.time";
    private static final String MONEY = "dev.hyoka.money";
    private static final String MODEL = "dev.hyoka.model";
    private static final String FINDING = "dev.hyoka.finding";
    private static final String FORM = "dev.hyoka.form";
    private static final String RULE = "dev.hyoka.rule";
    private static final String COST = "dev.hyoka.rule.cost";
    private static final String TREND = "dev.hyoka.rule.trend";
    private static final String STANDARD = "dev.hyoka.rule.standard";
    private static final String JDK = "java..";
    private static final String MONEY_API = "javax.money..";
    private static final String BUILDERS_GENERATOR = "org.immutables.value";

    ArchitectureTest() {
        super(FiscalYear.class);
    }

    private void mayUse(String user, String... used) {
        List<String> packages = new ArrayList<>(List.of(used));
        packages.add(user);
        check(classes()
                .that()
                .resideInAPackage(user)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(packages.toArray(String[]::new)));
    }

    @Test
    void everyClassLiesInAKnownPackage() {
        check(classes()
                .that()
                .doNotHaveSimpleName("package-info")
                .and()
                .doNotHaveSimpleName("BuilderStyle")
                .should()
                .resideInAnyPackage(TIME, MONEY, MODEL, FINDING, FORM, RULE, COST, TREND, STANDARD));
    }

    @Test
    void timeAndFindingsNeedTheJdkAlone() {
        mayUse(TIME, JDK);
        mayUse(FINDING, JDK);
    }

    @Test
    void moneyNeedsTheMoneyApiAlone() {
        mayUse(MONEY, JDK, MONEY_API);
    }

    @Test
    void theModelKnowsNeitherFindingsNorRules() {
        mayUse(MODEL, JDK, MONEY_API, TIME, MONEY, BUILDERS_GENERATOR);
    }

    @Test
    void formsKnowTheModelAndFindingsButNoRule() {
        mayUse(FORM, JDK, MONEY_API, TIME, MONEY, MODEL, FINDING);
    }

    /** Every compilation that uses a package's types reads its annotations, and users don't have the generator. */
    @Test
    void noPackageOfUsersIsAnnotatedForTheBuildersGenerator() {
        check(noClasses()
                .that()
                .haveSimpleName("package-info")
                .and()
                .resideInAPackage("dev.hyoka..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BUILDERS_GENERATOR));
    }

    @Test
    void rulesKnowTheModelAndFindingsButNotTheirOwnCatalogue() {
        mayUse(RULE, JDK, MONEY_API, TIME, MONEY, MODEL, FINDING, FORM, BUILDERS_GENERATOR);
        mayUse(COST, JDK, MONEY_API, TIME, MONEY, MODEL, FINDING, FORM, RULE);
        mayUse(TREND, JDK, MONEY_API, TIME, MONEY, MODEL, FINDING, FORM, RULE);
        mayUse(STANDARD, JDK, MONEY_API, TIME, MONEY, MODEL, FINDING, FORM, RULE, COST, TREND);
    }

    @Test
    void theCatalogueShowsOneClassAtMost() {
        assertThat(module().all().stream()
                        .filter(type -> type.getPackageName().equals(STANDARD))
                        .filter(type ->
                                type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getName))
                .hasSizeLessThanOrEqualTo(1);
    }
}
