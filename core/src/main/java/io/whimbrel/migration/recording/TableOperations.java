package io.whimbrel.migration.recording;

import io.whimbrel.operation.CreateTable;
import io.whimbrel.operation.DropTable;
import io.whimbrel.operation.RenameTable;
import io.whimbrel.operation.SetUnlogged;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** What can happen to a whole table. */
public interface TableOperations extends Recorder {

    /**
     * Creates a table.
     *
     * @param table the table
     * @param elements its columns and constraints
     * @return takes the table's comment
     * @see CreateTable
     */
    default Commented<CreateTable> createTable(String table, TableElement... elements) {
        return begin(creation(table, false, elements));
    }

    /**
     * Creates a table that is kept out of the write-ahead log.
     *
     * @param table the table
     * @param elements its columns and constraints
     * @return takes the table's comment
     * @see CreateTable
     */
    default Commented<CreateTable> createUnloggedTable(String table, TableElement... elements) {
        return begin(creation(table, true, elements));
    }

    /**
     * Drops a table with its rows.
     *
     * @param table the table
     * @see DropTable
     */
    default void dropTable(String table) {
        record(new DropTable(QualifiedName.parse(table)));
    }

    /**
     * Renames a table.
     *
     * @param table the table
     * @param to its name from now on, in the same schema
     * @see RenameTable
     */
    default void renameTable(String table, String to) {
        record(new RenameTable(QualifiedName.parse(table), to));
    }

    /**
     * Keeps a table out of the write-ahead log.
     *
     * @param table the table
     * @see SetUnlogged
     */
    default void setUnlogged(String table) {
        record(new SetUnlogged(QualifiedName.parse(table), true));
    }

    /**
     * Writes a table to the write-ahead log.
     *
     * @param table the table
     * @see SetUnlogged
     */
    default void setLogged(String table) {
        record(new SetUnlogged(QualifiedName.parse(table), false));
    }

    private static Commented<CreateTable> creation(String table, boolean unlogged, TableElement... elements) {
        QualifiedName name = QualifiedName.parse(table);
        List<Column> columns = new ArrayList<>();
        List<Constraint> constraints = new ArrayList<>();
        for (TableElement element : elements) {
            if (element instanceof ColumnDefinition column) {
                columns.add(column.column());
            } else if (element instanceof ConstraintDefinition constraint) {
                constraints.add(constraint.constraint());
            }
        }
        return new Commented<>(comment -> new CreateTable(new Table(name, columns, constraints, unlogged, comment)));
    }
}
