package io.whimbrel.properties;

import io.whimbrel.catalog.CatalogReader;
import io.whimbrel.catalog.Emptied;
import io.whimbrel.catalog.PlannedOnce;
import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.schema.Schema;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A database that is emptied and filled for one pair after the other. */
final class Side implements AutoCloseable {

    /** Runs what PostgreSQL takes, in whatever order it takes it, and tells what that was. */
    private static final String RUN = """
        CREATE FUNCTION pg_temp.run(statements text[], OUT done int[]) LANGUAGE plpgsql AS $$
        DECLARE
            open int[] := coalesce((SELECT array_agg(n) FROM generate_subscripts(statements, 1) AS n), '{}');
            refused int[];
            n int;
        BEGIN
            done := '{}';
            LOOP
                refused := '{}';
                FOREACH n IN ARRAY open LOOP
                    BEGIN
                        EXECUTE statements[n];
                        SET CONSTRAINTS ALL IMMEDIATE;
                        done := done || n;
                    EXCEPTION WHEN others THEN
                        refused := refused || n;
                    END;
                END LOOP;
                EXIT WHEN cardinality(refused) = cardinality(open) OR refused = '{}';
                open := refused;
            END LOOP;
        END
        $$\
        """;

    private final TestDatabase database;
    private final Connection connection;
    private final Connection reader;
    private final Emptied emptied;

    Side(TestServer server) throws SQLException {
        this.database = server.createDatabase();
        this.connection = database.connect();
        this.reader = PlannedOnce.connect(database);
        this.emptied = new Emptied(connection);
        execute(RUN);
    }

    Connection connection() {
        return connection;
    }

    /** One that keeps the plans of what is read again and again. */
    Connection reader() {
        return reader;
    }

    TestDatabase database() {
        return database;
    }

    void empty() throws SQLException {
        emptied.again();
        execute("CREATE EXTENSION file_fdw");
    }

    /** The pieces that PostgreSQL took, in the order in which it did. */
    List<Piece> make(List<Piece> pieces) throws SQLException {
        empty();
        return run(pieces.stream().map(Piece::sql).toList()).stream()
                .map(pieces::get)
                .toList();
    }

    /** Runs what PostgreSQL takes. */
    List<Integer> run(List<String> statements) throws SQLException {
        try (PreparedStatement run = connection.prepareStatement("SELECT pg_temp.run(?)")) {
            run.setArray(1, connection.createArrayOf("text", statements.toArray()));
            try (ResultSet result = run.executeQuery()) {
                result.next();
                Array array = result.getArray(1);
                List<Integer> done = new ArrayList<>();
                for (Object number : (Object[]) array.getArray()) {
                    done.add((Integer) number - 1);
                }
                return done;
            }
        }
    }

    Schema read() {
        return new CatalogReader().read(reader);
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        reader.close();
        database.close();
    }
}
