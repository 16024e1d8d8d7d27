package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Makes a partition's index a part of the partitioned table's: {@code ALTER INDEX … ATTACH PARTITION …}.
 *
 * <p>SHARE UPDATE EXCLUSIVE on the index, ACCESS EXCLUSIVE on its part, for which queries of that partition wait; catalogs
 * only. Once all partitions' are attached the index is valid. In Java:
 * {@code op.attachIndex("events_at_idx", "events_2026_at_idx")}.
 *
 * @param index the index of the partitioned table
 * @param part the index of a partition
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterindex.html">ALTER INDEX</a>
 */
public record AttachIndex(QualifiedName index, QualifiedName part) implements Operation {

    @Override
    public String describe() {
        return "attach index " + part + " to " + index;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("ALTER INDEX " + index.sql() + " ATTACH PARTITION " + part.sql())
                .locking(Lock.SHARE_UPDATE_EXCLUSIVE, index)
                .locking(Lock.ACCESS_EXCLUSIVE, part));
    }

    @Override
    public Call call() {
        return Call.to("attachIndex").with(index).with(part);
    }
}
