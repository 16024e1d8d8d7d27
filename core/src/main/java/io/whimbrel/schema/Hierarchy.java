package io.whimbrel.schema;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a table stands among tables: what it is partitioned by, and what it is a partition or a child of.
 *
 * <p>What it has from its parents is no difference by itself, since it follows from theirs: the constraints and
 * indexes that came from them take no part in equality, and are no constraints and indexes of the table.
 * They are its own once it leaves.
 *
 * @param partitionBy the partition key, by {@code pg_get_partkeydef}, such as {@code RANGE (at)}; null if the
 *     table isn't partitioned
 * @param parents the tables that it inherits from, in their order; of a partition the one partitioned table
 * @param bounds the bounds of a partition, such as {@code FOR VALUES FROM (1) TO (10)} or {@code DEFAULT}; null
 *     if the table is none
 * @param inheritedConstraints the constraints that it has from its parents
 * @param inheritedIndexes the indexes that it has from the partitioned table
 * @param sharedChecks the names of those inherited checks that it has as its own, too, and keeps when its parents
 *     lose theirs. That is no difference either: PostgreSQL can't take it back
 */
public record Hierarchy(
        @Nullable String partitionBy,
        List<QualifiedName> parents,
        @Nullable String bounds,
        List<Constraint> inheritedConstraints,
        List<Index> inheritedIndexes,
        Set<String> sharedChecks)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A table that stands alone. */
    public static final Hierarchy NONE = new Hierarchy(null, List.of(), null);

    /**
     * A place as a migration says it.
     *
     * @param partitionBy the partition key, or null
     * @param parents the parents
     * @param bounds the bounds, or null
     */
    public Hierarchy(@Nullable String partitionBy, List<QualifiedName> parents, @Nullable String bounds) {
        this(partitionBy, parents, bounds, List.of(), List.of(), Set.of());
    }

    /**
     * Copies the collections.
     */
    public Hierarchy {
        parents = List.copyOf(parents);
        inheritedConstraints = List.copyOf(inheritedConstraints);
        inheritedIndexes = List.copyOf(inheritedIndexes);
        sharedChecks = Set.copyOf(sharedChecks);
    }

    /**
     * Whether the table has partitions, or may have some.
     *
     * @return true for a partitioned table, be it a partition itself or not
     */
    public boolean isPartitioned() {
        return partitionBy != null;
    }

    /**
     * Whether the table is a partition.
     *
     * @return true if it is a part of a partitioned table
     */
    public boolean isPartition() {
        return bounds != null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hierarchy that
                && Objects.equals(partitionBy, that.partitionBy)
                && parents.equals(that.parents)
                && Objects.equals(bounds, that.bounds);
    }

    @Override
    public int hashCode() {
        return Objects.hash(partitionBy, parents, bounds);
    }
}
