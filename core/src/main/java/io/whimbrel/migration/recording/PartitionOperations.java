package io.whimbrel.migration.recording;

import io.whimbrel.operation.AttachPartition;
import io.whimbrel.operation.CreatePartition;
import io.whimbrel.operation.DetachPartition;
import io.whimbrel.operation.Inherit;
import io.whimbrel.operation.NoInherit;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/** What can happen between a table and those that are parts or children of it. */
public interface PartitionOperations extends Recorder {

    /**
     * Creates a partition.
     *
     * @param partition the partition
     * @param table the partitioned table
     * @param bounds {@code FOR VALUES …} or {@code DEFAULT}
     * @param constraints what it has beside the constraints of the partitioned table
     * @return takes what more there is to say of it
     * @see CreatePartition
     */
    default PartitionCreation createPartition(
            String partition, String table, String bounds, ConstraintDefinition... constraints) {
        TableParts parts = new TableParts(QualifiedName.parse(partition), constraints);
        parts.parents = List.of(QualifiedName.parse(table));
        parts.bounds = bounds;
        return begin(new PartitionCreation(parts));
    }

    /**
     * Makes a table a partition.
     *
     * @param table the partitioned table
     * @param partition the table that becomes a partition
     * @param bounds {@code FOR VALUES …} or {@code DEFAULT}
     * @return takes the other tables that it locks
     * @see AttachPartition
     */
    default PartitionMove<AttachPartition> attachPartition(String table, String partition, String bounds) {
        QualifiedName name = QualifiedName.parse(table);
        QualifiedName part = QualifiedName.parse(partition);
        return begin(new PartitionMove<>((all, writes) -> new AttachPartition(name, part, bounds, all, writes)));
    }

    /**
     * Makes a partition a table of its own, with its rows.
     *
     * @param table the partitioned table
     * @param partition the partition
     * @return takes the other tables that it locks
     * @see DetachPartition
     */
    default PartitionDetachment detachPartition(String table, String partition) {
        QualifiedName name = QualifiedName.parse(table);
        QualifiedName part = QualifiedName.parse(partition);
        return begin(new PartitionDetachment(name, part));
    }

    /**
     * Makes a table a child of another, whose columns and checks it has already.
     *
     * @param table the child
     * @param parent the parent
     * @see Inherit
     */
    default void inherit(String table, String parent) {
        record(new Inherit(QualifiedName.parse(table), QualifiedName.parse(parent)));
    }

    /**
     * Makes a child a table of its own, with its columns and rows.
     *
     * @param table the child
     * @param parent the parent
     * @see NoInherit
     */
    default void noInherit(String table, String parent) {
        record(new NoInherit(QualifiedName.parse(table), QualifiedName.parse(parent)));
    }
}
