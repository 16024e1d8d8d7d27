package io.whimbrel.migration.recording;

import io.whimbrel.operation.Commit;
import io.whimbrel.operation.ExecuteSql;
import io.whimbrel.operation.JdbcWork;
import io.whimbrel.operation.RunCode;
import io.whimbrel.operation.Statement;

/** What no other operation can do: SQL and code of the migration's own. */
public interface FreeOperations extends Recorder {

    /**
     * Runs SQL in the migration's transaction.
     *
     * @param sql the SQL
     * @see ExecuteSql
     */
    default void execute(String sql) {
        record(new ExecuteSql(sql, Statement.Boundary.WITHIN));
    }

    /**
     * Runs SQL and commits, where what it makes can be used only then.
     *
     * @param sql the SQL
     * @see ExecuteSql
     */
    default void executeAndCommit(String sql) {
        record(new ExecuteSql(sql, Statement.Boundary.COMMIT_AFTER));
    }

    /**
     * Runs one statement that refuses to run in a transaction.
     *
     * @param sql the SQL
     * @see ExecuteSql
     */
    default void executeOutsideTransaction(String sql) {
        record(new ExecuteSql(sql, Statement.Boundary.OUTSIDE));
    }

    /**
     * Ends the transaction, so that its locks are let go before something long begins.
     *
     * @see Commit
     */
    default void commit() {
        record(new Commit());
    }

    /**
     * Runs code on the connection of the migration's transaction.
     *
     * @param work the code; it must not commit, roll back or close
     * @see RunCode
     */
    default void run(JdbcWork work) {
        record(new RunCode(work));
    }
}
