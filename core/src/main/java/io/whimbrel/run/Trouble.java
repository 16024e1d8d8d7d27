package io.whimbrel.run;

import java.sql.SQLException;
import java.util.Set;

/** What an SQLSTATE means for going on. */
final class Trouble {

    /** lock_not_available and deadlock_detected: the next try may find the way free. */
    private static final Set<String> PASSING = Set.of("55P03", "40P01");

    /** admin_shutdown, crash_shutdown, cannot_connect_now. */
    private static final Set<String> SHUTDOWN = Set.of("57P01", "57P02", "57P03");

    private static final String CONNECTION_EXCEPTION = "08";

    private Trouble() {}

    static boolean isPassing(SQLException reason) {
        return PASSING.contains(state(reason));
    }

    static boolean isLostConnection(SQLException reason) {
        return SHUTDOWN.contains(state(reason)) || state(reason).startsWith(CONNECTION_EXCEPTION);
    }

    private static String state(SQLException reason) {
        String state = reason.getSQLState();
        return state == null ? "" : state;
    }
}
