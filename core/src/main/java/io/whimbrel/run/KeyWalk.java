package io.whimbrel.run;

import io.whimbrel.operation.Backfill;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Goes along a primary key. */
final class KeyWalk implements BatchWalk {

    private final KeyColumns key;
    private final String table;
    private List<String> reached = List.of();
    private List<String> found = List.of();
    private long visited;
    private long length;
    private final double rows;
    private boolean ended;

    /** A place is how many rows lie behind it, and the values of the key, each encoded. */
    KeyWalk(Connection connection, KeyColumns key, Backfill backfill, String place) throws SQLException {
        this.key = key;
        this.table = backfill.table().sql();
        try (Statement statement = connection.createStatement()) {
            rows = estimate(statement);
        }
        List<String> parts = Arrays.asList(place.split(",", -1));
        if (parts.size() == key.names().size() + 1) {
            visited = Long.parseLong(parts.get(0));
            reached = parts.stream()
                    .skip(1)
                    .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                    .toList();
        }
    }

    @Override
    public String next(Connection connection, long stretch) throws SQLException {
        length = stretch;
        found = new ArrayList<>();
        String behind = reached.isEmpty() ? "" : key.compared(">", reached);
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("SELECT " + key.texts() + " FROM " + table
                    + (behind.isEmpty() ? "" : " WHERE " + behind) + " ORDER BY " + key.list() + " OFFSET "
                    + (stretch - 1) + " LIMIT 1")) {
                if (row.next()) {
                    for (int i = 1; i <= key.names().size(); i++) {
                        found.add(row.getString(i));
                    }
                }
            }
        }
        if (found.isEmpty()) {
            return behind.isEmpty() ? "true" : behind;
        }
        return (behind.isEmpty() ? "" : behind + " AND ") + key.compared("<=", found);
    }

    private double estimate(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "SELECT reltuples FROM pg_catalog.pg_class WHERE oid = '" + table.replace("'", "''") + "'::regclass")) {
            return row.next() ? Math.max(1, row.getDouble(1)) : 1;
        }
    }

    @Override
    public void accept() {
        reached = found;
        visited += length;
        ended = found.isEmpty();
    }

    @Override
    public boolean isLast() {
        return found.isEmpty();
    }

    @Override
    public String place() {
        return (visited + length)
                + found.stream()
                        .map(value -> "," + URLEncoder.encode(value, StandardCharsets.UTF_8))
                        .collect(Collectors.joining());
    }

    @Override
    public double part() {
        return ended ? 1 : Math.min(1, visited / rows);
    }

    @Override
    public long firstLength() {
        return 500;
    }
}
