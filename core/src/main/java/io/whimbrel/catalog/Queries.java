package io.whimbrel.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Runs the queries of this package's resources, each in one round trip. */
final class Queries {

    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private final Connection connection;
    private final RowColumns rowColumns;

    Queries(Connection connection) {
        this(connection, RowColumns.unknown());
    }

    private Queries(Connection connection, RowColumns rowColumns) {
        this.connection = connection;
        this.rowColumns = rowColumns;
    }

    /** The same, whose rows know which lists of columns may be left out of what PostgreSQL printed. */
    Queries leavingOut(RowColumns columns) {
        return new Queries(connection, columns);
    }

    /** What one row of a query becomes. */
    interface RowMapper<T> {
        T of(Row row) throws SQLException;
    }

    <T> List<T> read(String resource, RowMapper<T> mapper) throws SQLException {
        List<T> read = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql(resource))) {
            Row row = new Row(results, rowColumns);
            while (results.next()) {
                read.add(mapper.of(row));
            }
        }
        return read;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String sql(String resource) {
        return TEXTS.computeIfAbsent(resource, Queries::load);
    }

    private static String load(String resource) {
        try (InputStream stream = Queries.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
