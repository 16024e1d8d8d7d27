package io.whimbrel.migration.recording;

import io.whimbrel.operation.ClusterOn;
import io.whimbrel.operation.CreateTable;
import io.whimbrel.operation.DropTable;
import io.whimbrel.operation.RenameTable;
import io.whimbrel.operation.RestoreRows;
import io.whimbrel.operation.SetAccessMethod;
import io.whimbrel.operation.SetParameters;
import io.whimbrel.operation.SetReplicaIdentity;
import io.whimbrel.operation.SetRowsAside;
import io.whimbrel.operation.SetUnlogged;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.ReplicaIdentity;
import java.util.List;

/** What can happen to a whole table. */
public interface TableOperations extends Recorder {

    /**
     * Creates a table.
     *
     * @param table the table
     * @param elements its columns and constraints
     * @return takes what more there is to say of it
     * @see CreateTable
     */
    default TableCreation createTable(String table, TableElement... elements) {
        return begin(new TableCreation(new TableParts(QualifiedName.parse(table), elements)));
    }

    /**
     * Creates a table that is kept out of the write-ahead log.
     *
     * @param table the table
     * @param elements its columns and constraints
     * @return takes what more there is to say of it
     * @see CreateTable
     */
    default TableCreation createUnloggedTable(String table, TableElement... elements) {
        TableParts parts = new TableParts(QualifiedName.parse(table), elements);
        parts.unlogged = true;
        return begin(new TableCreation(parts));
    }

    /**
     * Drops a table with its rows.
     *
     * @param table the table
     * @return takes the other tables that it locks
     * @see DropTable
     */
    default AlsoLocking<DropTable> dropTable(String table) {
        QualifiedName name = QualifiedName.parse(table);
        return begin(new AlsoLocking<>(others -> new DropTable(name, others)));
    }

    /**
     * Copies the rows of a table into another, and drops the table with its partitions.
     *
     * @param table the table
     * @param aside the table that holds its rows meanwhile
     * @return takes the identity columns, and the other tables that it locks
     * @see SetRowsAside
     */
    default RowsAside setRowsAside(String table, String aside) {
        return begin(new RowsAside(QualifiedName.parse(table), QualifiedName.parse(aside)));
    }

    /**
     * Brings rows back that were set aside, and drops the table that held them.
     *
     * @param table the table
     * @param aside the table that holds the rows
     * @param columns the columns, without those that are computed
     * @return takes the identity columns
     * @see RestoreRows
     */
    default RowsRestoration restoreRows(String table, String aside, String... columns) {
        return begin(new RowsRestoration(QualifiedName.parse(table), QualifiedName.parse(aside), List.of(columns)));
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

    /**
     * Changes storage parameters of a table.
     *
     * @param table the table
     * @return takes the parameters
     * @see SetParameters
     */
    default ParameterChange<SetParameters> setParameters(String table) {
        QualifiedName name = QualifiedName.parse(table);
        return begin(new ParameterChange<>((set, reset) -> new SetParameters(name, set, reset)));
    }

    /**
     * Stores a table by another access method.
     *
     * @param table the table
     * @param method the access method
     * @see SetAccessMethod
     */
    default void setAccessMethod(String table, String method) {
        record(new SetAccessMethod(QualifiedName.parse(table), method));
    }

    /**
     * Says by what a subscriber knows a row.
     *
     * @param table the table
     * @param rule {@code DEFAULT}, {@code FULL} or {@code NOTHING}
     * @see SetReplicaIdentity
     */
    default void setReplicaIdentity(String table, String rule) {
        ReplicaIdentity identity = new ReplicaIdentity(ReplicaIdentity.Rule.valueOf(rule), null);
        record(new SetReplicaIdentity(QualifiedName.parse(table), identity));
    }

    /**
     * Lets a subscriber know a row by the columns of an index.
     *
     * @param table the table
     * @param index the name of the index
     * @see SetReplicaIdentity
     */
    default void setReplicaIdentityIndex(String table, String index) {
        ReplicaIdentity identity = new ReplicaIdentity(ReplicaIdentity.Rule.INDEX, index);
        record(new SetReplicaIdentity(QualifiedName.parse(table), identity));
    }

    /**
     * Says by which index CLUSTER orders a table.
     *
     * @param table the table
     * @param index the name of the index
     * @see ClusterOn
     */
    default void clusterOn(String table, String index) {
        record(new ClusterOn(QualifiedName.parse(table), index));
    }

    /**
     * Lets CLUSTER leave a table alone.
     *
     * @param table the table
     * @see ClusterOn
     */
    default void setWithoutCluster(String table) {
        record(new ClusterOn(QualifiedName.parse(table), null));
    }
}
