package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Makes a table a partition: {@code ALTER TABLE … ATTACH PARTITION … FOR VALUES …}.
 *
 * <p>SHARE UPDATE EXCLUSIVE on the partitioned table, ACCESS EXCLUSIVE on the new partition and on the default one.
 * The rows of both are scanned, unless a CHECK already says the same. Indexes and keys that the partition lacks are
 * built; equal ones are taken over. SHARE ROW EXCLUSIVE on the tables that the partitioned table's foreign keys point to,
 * and (PostgreSQL 15 on) on those whose foreign keys point to it; ACCESS EXCLUSIVE where a foreign key of the partition
 * is taken over, as its triggers are dropped. In Java: {@code op.attachPartition("events", "events_2026", "FOR VALUES
 * …").alsoLocking("events_default").alsoLockingWrites("users")}.
 *
 * @param table the partitioned table
 * @param partition the table that becomes a partition
 * @param bounds its bounds, {@code FOR VALUES …} or {@code DEFAULT}
 * @param alsoLocked the default partition, if there is one, and the tables that foreign keys which are taken over point to
 * @param writesLocked the other tables at the other ends of foreign keys, which are read meanwhile, but not written
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-ATTACH-PARTITION">ATTACH
 *     PARTITION</a>
 */
public record AttachPartition(
        QualifiedName table,
        QualifiedName partition,
        String bounds,
        List<QualifiedName> alsoLocked,
        List<QualifiedName> writesLocked)
        implements Operation {

    /**
     * Copies the lists.
     */
    public AttachPartition {
        alsoLocked = List.copyOf(alsoLocked);
        writesLocked = List.copyOf(writesLocked);
    }

    @Override
    public String describe() {
        return "attach partition " + partition + " to " + table;
    }

    @Override
    public List<Statement> statements() {
        return List.of(
                Statement.of("ALTER TABLE " + table.sql() + " ATTACH PARTITION " + partition.sql() + " " + bounds)
                        .scanning()
                        .locking(Lock.SHARE_UPDATE_EXCLUSIVE, table)
                        .lockingAll(Lock.SHARE_ROW_EXCLUSIVE, writesLocked)
                        .locking(Lock.ACCESS_EXCLUSIVE, partition)
                        .lockingAll(Lock.ACCESS_EXCLUSIVE, alsoLocked)
                        .with(Hazard.mayFail("if a row of " + partition + " is out of its bounds")));
    }

    @Override
    public Call call() {
        return Call.to("attachPartition")
                .with(table)
                .with(partition)
                .with(bounds)
                .thenAll("alsoLocking", alsoLocked)
                .thenAll("alsoLockingWrites", writesLocked);
    }
}
