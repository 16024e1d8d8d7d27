package io.whimbrel.migration;

import io.whimbrel.operation.AddColumn;
import io.whimbrel.operation.SetNotNull;
import io.whimbrel.schema.QualifiedName;

/** What can happen to a column. */
public sealed interface ColumnOperations extends Recorder permits Operations {

    /**
     * Adds a column.
     *
     * @param table the table
     * @param column the column, with a backfill if the rows that are there need one
     * @see AddColumn
     */
    default void addColumn(String table, ColumnDefinition column) {
        record(new AddColumn(QualifiedName.parse(table), column.column(), column.backfill()));
    }

    /**
     * Makes a column refuse NULL.
     *
     * @param table the table
     * @param column the column
     * @return takes what rows with NULL get
     * @see SetNotNull
     */
    default Backfill setNotNull(String table, String column) {
        return begin(new Backfill(QualifiedName.parse(table), column));
    }
}
