package io.whimbrel.run;

import io.whimbrel.WhimbrelException;
import io.whimbrel.operation.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Runs operations on a database that nobody else uses: without history, lock or retries.
 *
 * <p>For scratch databases. A live one is taken along its history by {@code Runner}.
 */
public final class Execution {

    private Execution() {}

    /**
     * Runs operations, in the steps that a migration of just these operations has.
     *
     * <p>The connection comes back with its autocommit as it was and with the settings of a migration: a
     * {@code search_path} of public, among others.
     *
     * @param connection a connection with no open transaction
     * @param operations what to run, in order
     * @throws WhimbrelException if PostgreSQL refuses a statement; the steps ahead of it stay done
     */
    public static void apply(Connection connection, List<Operation> operations) {
        Task current = null;
        try {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(true);
            int major = connection.getMetaData().getDatabaseMajorVersion();
            try (Statement jdbc = connection.createStatement()) {
                jdbc.setEscapeProcessing(false);
                jdbc.execute(SessionSettings.session(major));
                for (Step step : Step.of(operations)) {
                    connection.setAutoCommit(!step.inTransaction());
                    for (Task task : step.tasks()) {
                        current = task;
                        jdbc.execute(task.statement().sql());
                    }
                    if (step.inTransaction()) {
                        connection.commit();
                    }
                }
            } catch (SQLException e) {
                rollBack(connection, e);
                throw e;
            } finally {
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException e) {
            throw current == null
                    ? new WhimbrelException("The scratch database refused its settings: " + e.getMessage() + ".", e)
                    : Failure.of(current, e);
        }
    }

    private static void rollBack(Connection connection, SQLException reason) throws SQLException {
        if (!connection.getAutoCommit()) {
            try {
                connection.rollback();
            } catch (SQLException e) {
                reason.addSuppressed(e);
            }
        }
    }
}
