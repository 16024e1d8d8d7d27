package io.whimbrel.diff;

import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Foreign keys from a partitioned table to itself, or to one that it is a part of.
 *
 * <p>PostgreSQL 14 takes such a key from a partition that leaves, and later ones leave it there. So that what a migration
 * does is the same on all of them, the key is dropped before, and made again behind it where it stays.
 */
final class InnerKeys {

    private final Schema to;
    private final Families familiesFrom;
    private final Families familiesTo;

    InnerKeys(Schema from, Schema to) {
        this.to = to;
        this.familiesFrom = new Families(from);
        this.familiesTo = new Families(to);
    }

    /** Those that a partition has from the tables above it, and has no more once it has left. */
    Set<ObjectId> takenFrom(Table partition) {
        List<Table> above = familiesFrom.partitionedAbove(partition);
        List<QualifiedName> names = above.stream().map(Table::name).toList();
        List<QualifiedName> aboveInTheEnd = to.table(partition.name()).stream()
                .flatMap(becomes -> familiesTo.partitionedAbove(becomes).stream())
                // one that is plain on the way has no partitions there
                .filter(table -> table.hierarchy().isPartitioned())
                .map(Table::name)
                .toList();
        Set<ObjectId> taken = new TreeSet<>();
        for (Table table : above) {
            for (Constraint key : table.constraints()) {
                boolean comesBack = aboveInTheEnd.contains(table.name()) && isIn(to.table(table.name()), key);
                if (key.references() != null && names.contains(key.references()) && !comesBack) {
                    taken.add(ObjectId.constraint(table.name(), key.name()));
                }
            }
        }
        return taken;
    }

    private static boolean isIn(Optional<Table> table, Constraint key) {
        return table.flatMap(each -> each.constraint(key.name()))
                .filter(other -> other.definition().equals(key.definition()))
                .isPresent();
    }
}
