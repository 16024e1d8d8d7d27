package io.whimbrel.migration.recording;

import io.whimbrel.operation.SetRowSecurity;
import io.whimbrel.schema.QualifiedName;

/** What can happen to the security of rows. */
public interface RowSecurityOperations extends Recorder {

    /**
     * Lets policies decide which rows are seen.
     *
     * @param table the table
     * @see SetRowSecurity
     */
    default void enableRowSecurity(String table) {
        record(new SetRowSecurity(QualifiedName.parse(table), SetRowSecurity.Action.ENABLE));
    }

    /**
     * Lets everybody see all rows that may read the table.
     *
     * @param table the table
     * @see SetRowSecurity
     */
    default void disableRowSecurity(String table) {
        record(new SetRowSecurity(QualifiedName.parse(table), SetRowSecurity.Action.DISABLE));
    }

    /**
     * Lets policies bind the table's owner, too.
     *
     * @param table the table
     * @see SetRowSecurity
     */
    default void forceRowSecurity(String table) {
        record(new SetRowSecurity(QualifiedName.parse(table), SetRowSecurity.Action.FORCE));
    }

    /**
     * Lets the table's owner see all rows.
     *
     * @param table the table
     * @see SetRowSecurity
     */
    default void noForceRowSecurity(String table) {
        record(new SetRowSecurity(QualifiedName.parse(table), SetRowSecurity.Action.NO_FORCE));
    }
}
