package dev.hyoka.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The checks with Drools, as fast as its own means make them: rules compiled to Java (the executable model), facts that
 * stand ready, and one session into which a sheet's facts are inserted and from which they are deleted.
 *
 * <p>A session a sheet is what its manual shows first, but that is slower by a quarter, be it a stateless one, one in
 * sequential mode or a stateful one. The price is that a session belongs to one thread.
 */
final class RuleEngine implements AutoCloseable {

    private static final String RULES = "dev/hyoka/benchmarks/totals.drl";

    private final KieSession session = base().newKieSession();
    private final List<Discrepancy> found = new ArrayList<>();

    RuleEngine() {
        session.setGlobal("found", found);
    }

    List<Discrepancy> check(CostColumns columns) {
        List<FactHandle> facts = new ArrayList<>(columns.years().size());
        for (YearOfSheet year : columns.years()) {
            facts.add(session.insert(year));
        }
        session.fireAllRules();
        for (FactHandle fact : facts) {
            session.delete(fact);
        }
        List<Discrepancy> ofSheet = List.copyOf(found);
        found.clear();
        return ofSheet;
    }

    private static KieBase base() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem()
                .write(services.getResources()
                        .newClassPathResource(RULES, RuleEngine.class)
                        .setSourcePath("src/main/resources/" + RULES));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(
                    "Drools refuses " + RULES + ": " + builder.getResults().getMessages());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    @Override
    public void close() {
        session.dispose();
    }
}
