package io.whimbrel.migration.recording;

import io.whimbrel.operation.AlterPolicy;
import io.whimbrel.operation.CreatePolicy;
import io.whimbrel.operation.DropPolicy;
import io.whimbrel.operation.RenameObject;
import io.whimbrel.operation.SetRowSecurity;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
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

    /**
     * Creates a policy, for all commands and all roles if nothing else is said.
     *
     * @param table its table
     * @param policy its name
     * @return takes the rest
     * @see CreatePolicy
     */
    default PolicyCreation createPolicy(String table, String policy) {
        return begin(new PolicyCreation(QualifiedName.parse(table), policy));
    }

    /**
     * Changes whom a policy binds, and to which rows.
     *
     * @param table its table
     * @param policy its name
     * @return takes what changes
     * @see AlterPolicy
     */
    default PolicyChange alterPolicy(String table, String policy) {
        return begin(new PolicyChange(QualifiedName.parse(table), policy));
    }

    /**
     * Drops a policy.
     *
     * @param table its table
     * @param policy its name
     * @see DropPolicy
     */
    default void dropPolicy(String table, String policy) {
        record(new DropPolicy(QualifiedName.parse(table), policy));
    }

    /**
     * Renames a policy.
     *
     * @param table its table
     * @param from the name it has
     * @param to the name it gets
     * @see RenameObject
     */
    default void renamePolicy(String table, String from, String to) {
        record(new RenameObject(new ObjectId(Kind.POLICY, QualifiedName.parse(table), from), to));
    }
}
