package io.whimbrel.migration.recording;

import io.whimbrel.operation.CreateIndex;
import io.whimbrel.operation.DropIndex;
import io.whimbrel.operation.RenameIndex;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/** What can happen to an index. */
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
     * Renames an index.
     *
     * @param index the index
     * @param to its name from now on
     * @see RenameIndex
     */
    default void renameIndex(String index, String to) {
        record(new RenameIndex(QualifiedName.parse(index), to));
    }
}
