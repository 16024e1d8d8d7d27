package io.whimbrel.diff;

import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Table;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Foreign keys from a partitioned table to itself, or to one that it is a part of.
 *
 * <p>PostgreSQL lets no partition leave with rows that others point to. And 14 takes such a key from one that leaves, while later
 * ones leave it there. So the key is dropped before, and made again behind it where it stays.
 */
final class InnerKeys {

    private final Families families;

    InnerKeys(Families families) {
        this.families = families;
    }

    /** Those that a partition has from the tables above it. */
    Set<ObjectId> takenFrom(Table partition) {
        List<Table> above = families.partitionedAbove(partition);
        List<QualifiedName> names = above.stream().map(Table::name).toList();
        Set<ObjectId> taken = new TreeSet<>();
        for (Table table : above) {
            for (Constraint key : table.constraints()) {
                if (key.references() != null && names.contains(key.references())) {
                    taken.add(ObjectId.constraint(table.name(), key.name()));
                }
            }
        }
        return taken;
    }
}
