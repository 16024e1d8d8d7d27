package io.whimbrel.migration.recording;

import io.whimbrel.operation.AttachIndex;
import io.whimbrel.operation.CreateIndex;
import io.whimbrel.operation.CreateStatistics;
import io.whimbrel.operation.DropIndex;
import io.whimbrel.operation.DropStatistics;
import io.whimbrel.operation.Reindex;
import io.whimbrel.operation.RenameIndex;
import io.whimbrel.operation.RenameObject;
import io.whimbrel.operation.SetIndexStatistics;
import io.whimbrel.operation.SetOptions;
import io.whimbrel.operation.SetStatisticsTarget;
import io.whimbrel.operation.ValidateIndex;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Statistics;
import java.util.List;

/** What can happen to an index or a statistics object. */
public interface IndexOperations extends Recorder {

    /**
     * Creates an index.
     *
     * @param index the index
     * @param table its table or materialised view
     * @param keys each key as SQL: a column or an expression, then what is not default
     * @return takes what more there is to say of it
     * @see CreateIndex
     */
    default IndexCreation createIndex(String index, String table, String... keys) {
        return begin(new IndexCreation(QualifiedName.parse(index), QualifiedName.parse(table), List.of(keys)));
    }

    /**
     * Drops an index.
     *
     * @param index the index
     * @param table its table or materialised view
     * @return takes whether that goes concurrently
     * @see DropIndex
     */
    default IndexDrop dropIndex(String index, String table) {
        return begin(new IndexDrop(QualifiedName.parse(index), QualifiedName.parse(table)));
    }

    /**
     * Makes a partition's index a part of the partitioned table's.
     *
     * @param index the index of the partitioned table
     * @param part the index of a partition
     * @see AttachIndex
     */
    default void attachIndex(String index, String part) {
        record(new AttachIndex(QualifiedName.parse(index), QualifiedName.parse(part)));
    }

    /**
     * Makes sure that the index of a partitioned table is valid: that each partition has its part of it.
     *
     * @param index the index
     * @see ValidateIndex
     */
    default void validateIndex(String index) {
        record(new ValidateIndex(QualifiedName.parse(index)));
    }

    /**
     * Builds an index anew.
     *
     * @param index the index
     * @param table its table or materialised view
     * @return takes whether that goes concurrently
     * @see Reindex
     */
    default Reindexing reindexIndex(String index, String table) {
        return begin(new Reindexing(QualifiedName.parse(index), QualifiedName.parse(table)));
    }

    /**
     * Builds all indexes of a table anew.
     *
     * @param table the table or materialised view
     * @return takes whether that goes concurrently
     * @see Reindex
     */
    default Reindexing reindexTable(String table) {
        return begin(new Reindexing(null, QualifiedName.parse(table)));
    }

    /**
     * Renames an index.
     *
     * @param index the index
     * @param to its name from now on
     * @see RenameIndex
     */
    default void renameIndex(String index, String to) {
        record(new RenameIndex(QualifiedName.parse(index), to));
    }

    /**
     * Creates a statistics object.
     *
     * @param statistics its name
     * @param table its table or materialised view
     * @param definition the whole {@code CREATE STATISTICS} statement
     * @return takes its comment
     * @see CreateStatistics
     */
    default Commented<CreateStatistics> createStatistics(String statistics, String table, String definition) {
        QualifiedName name = QualifiedName.parse(statistics);
        QualifiedName of = QualifiedName.parse(table);
        return begin(new Commented<>(
                comment -> new CreateStatistics(new Statistics(name, of, definition.strip(), null, comment))));
    }

    /**
     * Renames a statistics object, in its schema.
     *
     * @param statistics the statistics object
     * @param to its name from now on
     * @see RenameObject
     */
    default void renameStatistics(String statistics, String to) {
        record(new RenameObject(ObjectId.of(Kind.STATISTICS, QualifiedName.parse(statistics)), to));
    }

    /**
     * Drops a statistics object.
     *
     * @param statistics its name
     * @param table its table or materialised view
     * @see DropStatistics
     */
    default void dropStatistics(String statistics, String table) {
        record(new DropStatistics(QualifiedName.parse(statistics), QualifiedName.parse(table)));
    }

    /**
     * Says how many values ANALYZE samples for a statistics object.
     *
     * @param statistics its name
     * @param target the target
     * @see SetStatisticsTarget
     */
    default void setStatisticsTarget(String statistics, int target) {
        record(new SetStatisticsTarget(QualifiedName.parse(statistics), target));
    }

    /**
     * Lets ANALYZE sample for a statistics object as it does for the columns.
     *
     * @param statistics its name
     * @see SetStatisticsTarget
     */
    default void resetStatisticsTarget(String statistics) {
        record(new SetStatisticsTarget(QualifiedName.parse(statistics), null));
    }

    /**
     * Changes storage parameters of an index.
     *
     * @param index its name
     * @return takes the parameters
     * @see SetOptions
     */
    default OptionChange setIndexParameters(String index) {
        return begin(new OptionChange(ObjectId.of(Kind.INDEX, QualifiedName.parse(index))));
    }

    /**
     * Says how closely ANALYZE looks at an expression of an index.
     *
     * @param index its name
     * @param key the place of the expression among the keys, from 1 on
     * @param target 0 to 10000, or -1 for the server's default
     * @see SetIndexStatistics
     */
    default void setIndexStatistics(String index, int key, int target) {
        record(new SetIndexStatistics(QualifiedName.parse(index), key, target));
    }
}
