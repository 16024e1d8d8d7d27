package io.whimbrel.run;

import io.whimbrel.operation.Backfill;
import java.sql.Connection;
import java.sql.SQLException;

/** A way through a table, one stretch after the other. */
interface BatchWalk {

    /**
     * Takes the shortest way: by the primary key, or by the table's pages where there is none.
     *
     * @param place where an earlier walk came to, as {@link #place} said; empty for the start
     */
    static BatchWalk through(Connection connection, Backfill backfill, String place) throws SQLException {
        KeyColumns key = KeyColumns.of(connection, backfill.table().sql());
        return key.isEmpty()
                ? new PageWalk(connection, backfill, place)
                : new KeyWalk(connection, key, backfill, place);
    }

    /**
     * Finds the next stretch.
     *
     * @param length how much of the table, in rows or pages
     * @return the SQL condition of its rows
     */
    String next(Connection connection, long length) throws SQLException;

    /** Takes the stretch that was found last for done. */
    void accept();

    /** Whether the stretch that was found last is the last one. */
    boolean isLast();

    /** Where it came to with the stretch that was found last; what a later walk begins with. */
    String place();

    /** How much of the table is done, from 0 to 1, as far as that is known. */
    double part();

    /** How long the first stretch is. */
    long firstLength();
}
