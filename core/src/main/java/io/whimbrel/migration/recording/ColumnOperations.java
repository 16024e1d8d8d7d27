package io.whimbrel.migration.recording;

import io.whimbrel.operation.AddColumn;
import io.whimbrel.operation.AddIdentity;
import io.whimbrel.operation.AlterColumnType;
import io.whimbrel.operation.DropColumn;
import io.whimbrel.operation.DropDefault;
import io.whimbrel.operation.DropExpression;
import io.whimbrel.operation.DropIdentity;
import io.whimbrel.operation.DropNotNull;
import io.whimbrel.operation.RenameColumn;
import io.whimbrel.operation.Resumption;
import io.whimbrel.operation.SetColumnOptions;
import io.whimbrel.operation.SetColumnStatistics;
import io.whimbrel.operation.SetCompression;
import io.whimbrel.operation.SetDefault;
import io.whimbrel.operation.SetIdentity;
import io.whimbrel.operation.SetNotNull;
import io.whimbrel.operation.SetNotNullByCheck;
import io.whimbrel.operation.SetStorage;
import io.whimbrel.schema.QualifiedName;

/** What can happen to a column. */
public interface ColumnOperations extends Recorder {

    /**
     * Adds a column.
     *
     * @param table the table
     * @param column the column, with a backfill if the rows that are there need one
     * @see AddColumn
     */
    default void addColumn(String table, ColumnDefinition column) {
        record(new AddColumn(QualifiedName.parse(table), column.column(), column.backfill(), column.isRestricted()));
    }

    /**
     * Drops a column with its values.
     *
     * @param table the table
     * @param column the column
     * @return takes the other tables that it locks
     * @see DropColumn
     */
    default AlsoLocking<DropColumn> dropColumn(String table, String column) {
        QualifiedName name = QualifiedName.parse(table);
        return begin(new AlsoLocking<>(others -> new DropColumn(name, column, DropColumn.Extent.VALUES, others)));
    }

    /**
     * Drops a column whose values are computed from others.
     *
     * @param table the table
     * @param column the column
     * @return takes the other tables that it locks
     * @see DropColumn
     */
    default AlsoLocking<DropColumn> dropGeneratedColumn(String table, String column) {
        QualifiedName name = QualifiedName.parse(table);
        return begin(new AlsoLocking<>(others -> new DropColumn(name, column, DropColumn.Extent.COMPUTED, others)));
    }

    /**
     * Drops a column with its values, which the tables that inherit keep.
     *
     * @param table the table
     * @param column the column
     * @return takes the other tables that it locks
     * @see DropColumn
     */
    default AlsoLocking<DropColumn> dropColumnOnly(String table, String column) {
        QualifiedName name = QualifiedName.parse(table);
        return begin(new AlsoLocking<>(others -> new DropColumn(name, column, DropColumn.Extent.ONLY, others)));
    }

    /**
     * Drops a column whose values are computed from others, which the tables that inherit keep.
     *
     * @param table the table
     * @param column the column
     * @return takes the other tables that it locks
     * @see DropColumn
     */
    default AlsoLocking<DropColumn> dropGeneratedColumnOnly(String table, String column) {
        QualifiedName name = QualifiedName.parse(table);
        return begin(
                new AlsoLocking<>(others -> new DropColumn(name, column, DropColumn.Extent.COMPUTED_ONLY, others)));
    }

    /**
     * Stores the long values of a column otherwise from now on.
     *
     * @param table the table
     * @param column the column
     * @param storage {@code PLAIN}, {@code MAIN}, {@code EXTERNAL} or {@code EXTENDED}
     * @see SetStorage
     */
    default void setStorage(String table, String column, String storage) {
        record(new SetStorage(QualifiedName.parse(table), column, storage));
    }

    /**
     * Compresses the long values of a column otherwise from now on.
     *
     * @param table the table
     * @param column the column
     * @param method {@code pglz}, {@code lz4} or {@code default}
     * @see SetCompression
     */
    default void setCompression(String table, String column, String method) {
        record(new SetCompression(QualifiedName.parse(table), column, method));
    }

    /**
     * Says how closely ANALYZE looks at a column.
     *
     * @param table the table
     * @param column the column
     * @param target 0 to 10000, or -1 for the server's default
     * @see SetColumnStatistics
     */
    default void setColumnStatistics(String table, String column, int target) {
        record(new SetColumnStatistics(QualifiedName.parse(table), column, target));
    }

    /**
     * Changes attribute options of a column.
     *
     * @param table the table
     * @param column the column
     * @return takes the options
     * @see SetColumnOptions
     */
    default ParameterChange<SetColumnOptions> setColumnOptions(String table, String column) {
        QualifiedName name = QualifiedName.parse(table);
        return begin(new ParameterChange<>((set, reset) -> new SetColumnOptions(name, column, set, reset)));
    }

    /**
     * Renames a column.
     *
     * @param table the table
     * @param from its name
     * @param to its name from now on
     * @see RenameColumn
     */
    default void renameColumn(String table, String from, String to) {
        record(new RenameColumn(QualifiedName.parse(table), from, to));
    }

    /**
     * Changes the type of a column.
     *
     * @param table the table
     * @param column the column
     * @return takes the type it has, the type it gets, and how
     * @see AlterColumnType
     */
    default ColumnTypeChange alterColumnType(String table, String column) {
        return begin(new ColumnTypeChange(QualifiedName.parse(table), column));
    }

    /**
     * Gives the rows that are there a value, in batches.
     *
     * @param table the table
     * @param column the column
     * @param expression SQL over the columns of the row
     * @return takes which rows, where it isn't those with NULL
     * @see io.whimbrel.operation.Backfill
     */
    default BatchedBackfill backfill(String table, String column, String expression) {
        return begin(new BatchedBackfill(
                new io.whimbrel.operation.Backfill(QualifiedName.parse(table), column, expression)));
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

    /**
     * Makes a column refuse NULL without reading the rows, and drops the check that already does.
     *
     * @param table the table
     * @param column the column
     * @param check a valid check that the column is not null
     * @see SetNotNullByCheck
     */
    default void setNotNullByCheck(String table, String column, String check) {
        record(new SetNotNullByCheck(QualifiedName.parse(table), column, check));
    }

    /**
     * Lets a column hold NULL.
     *
     * @param table the table
     * @param column the column
     * @see DropNotNull
     */
    default void dropNotNull(String table, String column) {
        record(new DropNotNull(QualifiedName.parse(table), column));
    }

    /**
     * Makes a column allow NULL, but not in the tables that inherit.
     *
     * @param table the table
     * @param column the column
     * @see DropNotNull
     */
    default void dropNotNullOnly(String table, String column) {
        record(new DropNotNull(QualifiedName.parse(table), column, true));
    }

    /**
     * Gives a column a default.
     *
     * @param table the table
     * @param column the column
     * @param expression SQL
     * @see SetDefault
     */
    default void setDefault(String table, String column, String expression) {
        record(new SetDefault(QualifiedName.parse(table), column, expression));
    }

    /**
     * Takes the default from a column.
     *
     * @param table the table
     * @param column the column
     * @see DropDefault
     */
    default void dropDefault(String table, String column) {
        record(new DropDefault(QualifiedName.parse(table), column));
    }

    /**
     * Makes a generated column an ordinary one.
     *
     * @param table the table
     * @param column the column
     * @see DropExpression
     */
    default void dropExpression(String table, String column) {
        record(new DropExpression(QualifiedName.parse(table), column));
    }

    /**
     * Makes a column an identity column.
     *
     * @param table the table
     * @param column the column
     * @param identity how it counts
     * @see AddIdentity
     */
    default void addIdentity(String table, String column, IdentityDefinition identity) {
        record(new AddIdentity(QualifiedName.parse(table), column, identity.identity()));
    }

    /**
     * Changes how an identity column counts.
     *
     * @param table the table
     * @param column the column
     * @param identity how it counts; a bound that is said takes it to its start if it stands before that, or outside and has
     *     given out nothing yet
     * @see SetIdentity
     */
    default void setIdentity(String table, String column, IdentityDefinition identity) {
        record(new SetIdentity(QualifiedName.parse(table), column, identity.identity(), identity.resumption()));
    }

    /**
     * Changes how an identity column counts, from its new start.
     *
     * @param table the table
     * @param column the column
     * @param identity how it counts
     * @see SetIdentity
     */
    default void restartIdentity(String table, String column, IdentityDefinition identity) {
        record(new SetIdentity(QualifiedName.parse(table), column, identity.identity(), Resumption.AT_ITS_START));
    }

    /**
     * Makes an identity column an ordinary one.
     *
     * @param table the table
     * @param column the column
     * @see DropIdentity
     */
    default void dropIdentity(String table, String column) {
        record(new DropIdentity(QualifiedName.parse(table), column));
    }
}
