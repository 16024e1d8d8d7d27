package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says by which index CLUSTER orders a table, or that none is: {@code ALTER TABLE … CLUSTER ON …} or
 * {@code … SET WITHOUT CLUSTER}.
 *
 * <p>SHARE UPDATE EXCLUSIVE, catalogs only: no row is moved before the next CLUSTER. In Java:
 * {@code op.clusterOn("events", "events_at")} or {@code op.setWithoutCluster("events")}.
 *
 * @param table the table
 * @param index the raw name of the index; null for none
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record ClusterOn(QualifiedName table, @Nullable String index) implements Operation {

    @Override
    public String describe() {
        return index == null ? "cluster " + table + " on nothing" : "cluster " + table + " on " + index;
    }

    @Override
    public List<Statement> statements() {
        String action = index == null ? "SET WITHOUT CLUSTER" : "CLUSTER ON " + Identifiers.quote(index);
        return List.of(
                Statement.of("ALTER TABLE " + table.sql() + " " + action).locking(Lock.SHARE_UPDATE_EXCLUSIVE, table));
    }

    @Override
    public Call call() {
        return index == null
                ? Call.to("setWithoutCluster").with(table)
                : Call.to("clusterOn").with(table).with(index);
    }
}
