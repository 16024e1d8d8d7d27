package io.whimbrel.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import io.whimbrel.catalog.CatalogReader;
import io.whimbrel.connection.DatabaseUrl;
import io.whimbrel.embedded.ServerAccess;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.schema.Schema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScratchDatabaseTest {

    private static DatabaseUrl server(int major) {
        ServerAccess access = TestServer.of(major).access();
        return DatabaseUrl.parse(access.url("needn't exist"), Map.of()).withLogin(access.user(), access.password());
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void makesAnEmptyDatabaseInUtf8AndDropsIt(int major) throws SQLException {
        String name;
        try (ScratchDatabase scratch = ScratchDatabase.create(server(major));
                Connection connection = scratch.connect()) {
            name = connection.getCatalog();
            assertThat(name)
                    .startsWith("whimbrel_scratch_" + ProcessHandle.current().pid() + "_");
            assertThat(texts(connection, "show server_encoding")).containsExactly("UTF8");
            assertThat(new CatalogReader().read(connection)).isEqualTo(Schema.empty());
        }
        assertThat(databases(major)).doesNotContain(name);
    }

    @Test
    void copiesAll() throws SQLException {
        try (ScratchDatabase scratch = ScratchDatabase.create(server(17))) {
            execute(scratch, "create table users (id int primary key)");
            try (ScratchDatabase copy = scratch.copy();
                    Connection from = scratch.connect();
                    Connection to = copy.connect()) {
                assertThat(new CatalogReader().read(to)).isEqualTo(new CatalogReader().read(from));
                execute(copy, "drop table users");
                assertThat(new CatalogReader().read(from).objects()).hasSize(1);
            }
        }
    }

    @Test
    void dropsWhatACrashedRunLeftAndNothingElse() throws SQLException {
        DatabaseUrl server = server(17);
        try (Connection admin = server.withDatabase("postgres").connect();
                Statement statement = admin.createStatement()) {
            statement.execute("create database whimbrel_scratch_1_dead");
            statement.execute("create database whimbrel_scratch_1_used");
            statement.execute("create database whimbrel_scratch");
            try (Connection user =
                            server.withDatabase("whimbrel_scratch_1_used").connect();
                    ScratchDatabase alive = ScratchDatabase.create(server);
                    ScratchDatabase another = ScratchDatabase.create(server)) {
                assertThat(user.isValid(1)).isTrue();
                assertThat(databases(17))
                        .contains(alive.url().database(), another.url().database())
                        .contains("whimbrel_scratch", "whimbrel_scratch_1_used")
                        .doesNotContain("whimbrel_scratch_1_dead");
            } finally {
                statement.execute("drop database whimbrel_scratch_1_used with (force)");
                statement.execute("drop database whimbrel_scratch");
            }
        }
    }

    @Test
    void saysWhatToDoWithoutTheRightToCreate() throws SQLException {
        DatabaseUrl server = server(17);
        try (Connection admin = server.withDatabase("postgres").connect();
                Statement statement = admin.createStatement()) {
            statement.execute("create role guest login password 'pass'");
            assertThatThrownBy(() -> ScratchDatabase.create(server.withLogin("guest", "pass")))
                    .isInstanceOf(WhimbrelException.class)
                    .hasMessageContaining("could not create a scratch database: user guest has no right to")
                    .hasMessageContaining("ALTER ROLE guest CREATEDB")
                    .hasMessageContaining("scratch.url");
            statement.execute("drop role guest");
        }
    }

    private static List<String> databases(int major) throws SQLException {
        try (Connection connection = server(major).withDatabase("postgres").connect()) {
            return texts(connection, "select datname from pg_database");
        }
    }

    private static void execute(ScratchDatabase scratch, String sql) throws SQLException {
        try (Connection connection = scratch.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            while (results.next()) {
                texts.add(results.getString(1));
            }
        }
        return texts;
    }
}
