package io.whimbrel.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import io.whimbrel.embedded.ServerAccess;
import io.whimbrel.embedded.TestServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ServerConnectionTest {

    private static DatabaseUrl url(String database) {
        ServerAccess access = TestServer.of(17).access();
        return DatabaseUrl.parse(access.url("postgres"), Map.of())
                .withLogin(access.user(), access.password())
                .withDatabase(database);
    }

    @Test
    void connectsUnderItsOwnName() throws SQLException {
        try (Connection connection = url("postgres").connect();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery("show application_name")) {
            results.next();
            assertThat(results.getString(1)).isEqualTo("whimbrel");
        }
    }

    @Test
    void createsADatabaseOnce() throws SQLException {
        DatabaseUrl url = url("It's \"new\"/+");
        try (ServerConnection server = ServerConnection.to(url)) {
            assertThat(server.createDatabase()).isTrue();
            assertThat(server.createDatabase()).isFalse();
            try (Connection connection = url.connect()) {
                assertThat(connection.getCatalog()).isEqualTo(url.database());
            }
            try (Statement statement = server.connection().createStatement()) {
                statement.execute("drop database \"It's \"\"new\"\"/+\"");
            }
        }
    }

    @Test
    void namesTheRightThatIsMissing() throws SQLException {
        try (Connection connection = url("postgres").connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create role clerk login password 'pass'");
            try (ServerConnection server = ServerConnection.to(url("shop").withLogin("clerk", "pass"))) {
                assertThatThrownBy(server::createDatabase)
                        .isInstanceOf(WhimbrelException.class)
                        .hasMessageStartingWith("could not create database shop: user clerk has no right to")
                        .hasMessageEndingWith("ALTER ROLE clerk CREATEDB");
                assertThat(server.exists("shop")).isFalse();
            } finally {
                statement.execute("drop role clerk");
            }
        }
    }

    @Test
    void saysThatThereIsNoServer() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        DatabaseUrl url = DatabaseUrl.parse("postgresql://ann:secret@127.0.0.1:" + free + "/shop", Map.of());

        assertThatThrownBy(url::connect)
                .isInstanceOf(WhimbrelException.class)
                .hasMessage("could not connect to 127.0.0.1:" + free
                        + "/shop: Connection refused; is PostgreSQL running there?");
    }

    @Test
    void saysThatThePasswordIsWrongWithoutShowingIt() {
        assertThatThrownBy(url("postgres").withLogin(null, "s3cret")::connect)
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContaining("the password for user whimbrel was refused")
                .hasMessageNotContaining("s3cret")
                .satisfies(failure -> assertThat(failure.getCause()).hasMessageNotContaining("s3cret"));
    }

    @Test
    void saysThatADatabaseIsMissing() {
        assertThatThrownBy(url("missing")::connect)
                .isInstanceOf(WhimbrelException.class)
                .hasMessageEndingWith("/missing: there is no such database; create it with: whimbrel createdb");
    }
}
