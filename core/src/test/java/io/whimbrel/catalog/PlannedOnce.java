package io.whimbrel.catalog;

import io.whimbrel.embedded.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Connections for tests that read the catalogs again and again. Most of the time of a reading is that of the planner, so
 * they keep the plans of a reader's queries.
 */
public final class PlannedOnce {

    private PlannedOnce() {}

    /** A connection to read on, beside the one that changes things. */
    public static Connection connect(TestDatabase database) throws SQLException {
        Properties login = database.properties();
        login.setProperty("preferQueryMode", "extendedCacheEverything");
        login.setProperty("prepareThreshold", "1");
        return DriverManager.getConnection(database.url(), login);
    }
}
