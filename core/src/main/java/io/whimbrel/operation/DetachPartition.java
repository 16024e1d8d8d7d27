package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Makes a partition a table of its own, with its rows: {@code ALTER TABLE … DETACH PARTITION …}.
 *
 * <p>ACCESS EXCLUSIVE on both, on the default partition and on the tables whose foreign keys point to the partitioned
 * table; SHARE ROW EXCLUSIVE on those that its own point to. Catalogs only, unless foreign keys point to the partitioned
 * table: PostgreSQL looks for rows that point to the partition, and fails if there are any. In Java:
 * {@code op.detachPartition("events", "events_2024").referenced().alsoLocking("events_default").alsoLockingWrites("users")}.
 *
 * @param table the partitioned table
 * @param partition the partition
 * @param alsoLocked the default partition, if there is one, and the tables whose foreign keys point to the partitioned table
 * @param writesLocked the tables that its foreign keys point to, which are read meanwhile, but not written
 * @param referenced whether foreign keys point to the partitioned table, its own among them
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DETACH-PARTITION">DETACH
 *     PARTITION</a>
 */
public record DetachPartition(
        QualifiedName table,
        QualifiedName partition,
        List<QualifiedName> alsoLocked,
        List<QualifiedName> writesLocked,
        boolean referenced)
        implements Operation {

    /**
     * Copies the lists.
     */
    public DetachPartition {
        alsoLocked = List.copyOf(alsoLocked);
        writesLocked = List.copyOf(writesLocked);
    }

    @Override
    public String describe() {
        return "detach partition " + partition + " from " + table;
    }

    @Override
    public List<Statement> statements() {
        Statement detachment = Statement.of("ALTER TABLE " + table.sql() + " DETACH PARTITION " + partition.sql());
        return List.of((referenced ? detachment.scanning() : detachment)
                .lockingAll(Lock.SHARE_ROW_EXCLUSIVE, writesLocked)
                .locking(Lock.ACCESS_EXCLUSIVE, table)
                .locking(Lock.ACCESS_EXCLUSIVE, partition)
                .lockingAll(Lock.ACCESS_EXCLUSIVE, alsoLocked));
    }

    @Override
    public Call call() {
        Call call = Call.to("detachPartition").with(table).with(partition);
        return (referenced ? call.then(Call.to("referenced")) : call)
                .thenAll("alsoLocking", alsoLocked)
                .thenAll("alsoLockingWrites", writesLocked);
    }
}
