package io.whimbrel.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PgvectorTest {

    @ParameterizedTest
    @ValueSource(ints = {15, 17})
    void findsTheNearestByAnIndex(int major) throws SQLException {
        assumeTrue(
                Files.exists(ExtensionCache.directory(major).resolve("vector.control")),
                "pgvector is not built for PostgreSQL " + major + ": run tools/pgvector.");
        try (TestDatabase database = TestServer.of(major).createDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create extension vector");
            statement.execute("create table t (e vector(3))");
            statement.execute("insert into t values ('[1,0,0]'), ('[0,1,0]')");
            statement.execute("create index t_e on t using hnsw (e vector_cosine_ops)");
            statement.execute("set enable_seqscan = off");
            try (ResultSet rows = statement.executeQuery("select e from t order by e <=> '[0.1,2,0]' limit 1")) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo("[0,1,0]");
            }
        }
    }
}
