/**
 * The domain of municipal performance evaluation: the sheets, what is found in them, and the rules that find it.
 *
 * <p>Needs the money API alone; at run time an implementation of it (Moneta) has to be on the class path.
 */
@SuppressWarnings("requires-automatic") // the annotations of the builders' generator have no module descriptor
module dev.hyoka.core {
    requires transitive java.money;
    requires static org.immutables.value;

    exports dev.hyoka.time;
    exports dev.hyoka.money;
    exports dev.hyoka.model;
    exports dev.hyoka.finding;
    exports dev.hyoka.form;
    exports dev.hyoka.rule;
    exports dev.hyoka.rule.cost;
    exports dev.hyoka.rule.standard;
    exports dev.hyoka.rule.trend;

    uses dev.hyoka.rule.RuleCatalogue;

    provides dev.hyoka.rule.RuleCatalogue with
            dev.hyoka.rule.standard.StandardRules;
}
