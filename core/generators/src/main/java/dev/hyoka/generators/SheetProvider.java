package dev.hyoka.generators;

import dev.hyoka.generators.fault.Faulty;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Gives a property's parameters their values: {@code @ForAll ManagementSheet sheet}.
 *
 * <p>Sheets and their parts make sense, as those of {@link Sheets} do, and a {@link Faulty} is one of {@link Sheets#faulty()};
 * of the domain's other types there is {@link Anything}.
 * jqwik finds this provider by itself. A provider of one's own for the same type replaces it. Amounts of money belong to
 * another library, and are provided within {@link SensibleSheets} and {@link AdversarialSheets} alone.
 */
public final class SheetProvider implements ArbitraryProvider {

    /** Below that of a provider that says nothing of its priority. */
    private static final int PRIORITY = -1;

    private final ArbitraryProvider provider = ByType.SENSIBLE.provider(PRIORITY);

    /** Creates the provider; jqwik does so by itself. */
    public SheetProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return provider.canProvideFor(type);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        return provider.provideFor(type, subtypes);
    }

    @Override
    public int priority() {
        return provider.priority();
    }
}
