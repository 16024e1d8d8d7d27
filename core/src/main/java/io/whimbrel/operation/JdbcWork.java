package io.whimbrel.operation;

import java.sql.Connection;

/** Code of a migration that works on the database through JDBC. */
@FunctionalInterface
public interface JdbcWork {

    /**
     * Does the work.
     *
     * @param connection the connection of the migration's transaction; it must be left open, neither
     *     committed nor rolled back
     * @throws Exception if the migration is to fail
     */
    void run(Connection connection) throws Exception;
}
