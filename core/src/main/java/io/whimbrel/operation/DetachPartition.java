package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Makes a partition a table of its own, with its rows: {@code ALTER TABLE … DETACH PARTITION …}.
 *
 * <p>ACCESS EXCLUSIVE on both and on the default partition, catalogs only. Fails if foreign keys point to its rows. In Java:
 * {@code op.detachPartition("events", "events_2024").alsoLocking("events_default")}.
 *
 * @param table the partitioned table
 * @param partition the partition
 * @param alsoLocked the default partition, if there is one
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DETACH-PARTITION">DETACH
 *     PARTITION</a>
 */
public record DetachPartition(QualifiedName table, QualifiedName partition, List<QualifiedName> alsoLocked)
        implements Operation {

    /**
     * Copies the list.
     */
    public DetachPartition {
        alsoLocked = List.copyOf(alsoLocked);
    }

    @Override
    public String describe() {
        return "detach partition " + partition + " from " + table;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("ALTER TABLE " + table.sql() + " DETACH PARTITION " + partition.sql())
                .locking(Lock.ACCESS_EXCLUSIVE, table)
                .locking(Lock.ACCESS_EXCLUSIVE, partition)
                .lockingAll(Lock.ACCESS_EXCLUSIVE, alsoLocked));
    }

    @Override
    public Call call() {
        return Call.to("detachPartition").with(table).with(partition).thenAll("alsoLocking", alsoLocked);
    }
}
