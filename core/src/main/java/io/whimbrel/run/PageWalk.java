package io.whimbrel.run;

import io.whimbrel.operation.Backfill;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Goes along a table's pages, as many as there are at the start.
 *
 * <p>A row that is written anew meanwhile may move behind them; whoever walks looks for such rows at the end.
 */
final class PageWalk implements BatchWalk {

    private final long end;
    private long reached;
    private long found;

    PageWalk(Connection connection, Backfill backfill, String place) throws SQLException {
        reached = place.matches("[0-9]{1,18}") ? Long.parseLong(place) : 0;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_catalog.pg_relation_size('"
                        + backfill.table().sql().replace("'", "''")
                        + "'::regclass) / pg_catalog.current_setting('block_size')::bigint")) {
            row.next();
            end = row.getLong(1);
        }
    }

    @Override
    public String next(Connection connection, long length) {
        found = Math.min(end, reached + length);
        return "ctid >= '(" + reached + ",0)'::tid" + (isLast() ? "" : " AND ctid < '(" + found + ",0)'::tid");
    }

    @Override
    public void accept() {
        reached = found;
    }

    @Override
    public boolean isLast() {
        return found >= end;
    }

    @Override
    public String place() {
        return String.valueOf(found);
    }

    @Override
    public double part() {
        return end == 0 ? 1 : (double) reached / end;
    }

    @Override
    public long firstLength() {
        return 8;
    }
}
