package io.whimbrel.operation;

import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Changes storage parameters of an index or a materialised view: {@code ALTER INDEX … SET (…)}.
 *
 * <p>SHARE UPDATE EXCLUSIVE, catalogs only: what is stored already stays as it is. In Java:
 * {@code op.setIndexParameters("users_name").with("fillfactor", "70").reset("deduplicate_items")}, and
 * {@code op.setMaterializedViewParameters("totals")} likewise.
 *
 * @param relation the index or materialised view
 * @param set the parameters that get a value, by name
 * @param reset the names of those that get the server's default
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterindex.html">ALTER INDEX</a>
 */
public record SetOptions(ObjectId relation, Map<String, String> set, List<String> reset) implements Operation {

    /**
     * Copies the collections.
     */
    public SetOptions {
        set = new TreeMap<>(set);
        reset = List.copyOf(reset);
    }

    @Override
    public String describe() {
        return "change storage parameters of " + relation;
    }

    @Override
    public List<Statement> statements() {
        String actions = String.join(", ", Parameters.actions(set, reset));
        String object = relation.kind() == Kind.INDEX ? "INDEX " : "MATERIALIZED VIEW ";
        return List.of(Statement.of("ALTER " + object + relation.name().sql() + " " + actions)
                .locking(Lock.SHARE_UPDATE_EXCLUSIVE, relation.name()));
    }

    @Override
    public Call call() {
        Call call = Call.to(relation.kind() == Kind.INDEX ? "setIndexParameters" : "setMaterializedViewParameters")
                .with(relation.name());
        return Parameters.spelling(call, set, reset);
    }
}
