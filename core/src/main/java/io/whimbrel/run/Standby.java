package io.whimbrel.run;

import io.whimbrel.WhimbrelException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A server that follows another one and takes no writes. */
final class Standby {

    private Standby() {}

    /** Fails on a standby, whose own error would only come with the first statement. */
    static void refuse(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_catalog.pg_is_in_recovery()")) {
            row.next();
            check(row.getBoolean(1));
        }
    }

    static void check(boolean inRecovery) {
        if (inRecovery) {
            throw new WhimbrelException(
                    "This server is a standby, which only its primary can change; connect to the primary instead.");
        }
    }
}
