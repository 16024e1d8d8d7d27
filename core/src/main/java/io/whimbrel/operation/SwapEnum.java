package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Drops an enumerated type that no column has any more, and gives its name to the one that they have.
 *
 * <p>{@code DROP TYPE …}, {@code ALTER TYPE … RENAME TO …}. No table lock, catalogs only; refused while anything uses
 * the type that goes. In Java: {@code op.swapEnum("mood", "mood_new").without("bored").mapping("sad", "happy")}.
 *
 * @param type the type that goes, and the name of the other from now on
 * @param passing the raw name that the other had, in the same schema
 * @param without the labels that only the type that goes has, and whose rows have no other
 * @param mapping for such a label whose rows have another, that label
 * @see ReplaceEnum
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertype.html">ALTER TYPE</a>
 */
public record SwapEnum(QualifiedName type, String passing, List<String> without, Map<String, String> mapping)
        implements Operation {

    /**
     * Copies the collections.
     */
    public SwapEnum {
        without = List.copyOf(without);
        mapping = Collections.unmodifiableMap(new TreeMap<>(mapping));
    }

    @Override
    public String describe() {
        return "swap enum " + type + " for " + passing;
    }

    @Override
    public List<Statement> statements() {
        Statement drop = Statement.of("DROP TYPE " + type.sql());
        for (String label : without) {
            drop = drop.with(EnumReplacement.lost(type, label, null));
        }
        for (Map.Entry<String, String> entry : mapping.entrySet()) {
            drop = drop.with(EnumReplacement.lost(type, entry.getKey(), entry.getValue()));
        }
        return List.of(
                drop,
                Statement.of(
                        "ALTER TYPE " + type.sibling(passing).sql() + " RENAME TO " + Identifiers.quote(type.name())));
    }

    @Override
    public Call call() {
        Call call = Call.to("swapEnum").with(type).with(passing).thenAll("without", without);
        for (Map.Entry<String, String> entry : mapping.entrySet()) {
            call = call.then(Call.to("mapping").with(entry.getKey()).with(entry.getValue()));
        }
        return call;
    }
}
