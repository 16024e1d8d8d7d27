package io.whimbrel.run;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens connections to the one database that is to be migrated. */
@FunctionalInterface
public interface ConnectionSource {

    /**
     * Opens a connection, which the caller closes.
     *
     * @return a connection of its own, in autocommit
     * @throws SQLException if there is none to be had
     */
    Connection connect() throws SQLException;
}
