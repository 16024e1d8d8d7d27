package io.whimbrel.migration.files;

import java.util.Locale;

/** A line of an SQL migration that says where its transaction ends. */
enum SqlMarker {
    /** What comes before is committed; what comes next has a transaction of its own. */
    COMMIT,
    /** The one statement that comes next runs outside any transaction. */
    OUTSIDE_TRANSACTION,
    /** The one UPDATE that comes next runs in batches, each in a transaction of its own. */
    BATCHES,
    /** What comes next runs in a transaction again. */
    TRANSACTION;

    static final String PREFIX = "-- whimbrel:";

    String line() {
        return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
