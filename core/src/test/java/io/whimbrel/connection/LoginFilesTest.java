package io.whimbrel.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import io.whimbrel.embedded.ServerAccess;
import io.whimbrel.embedded.TestServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The password file and the service file; pgjdbc takes their places from these properties, too. */
final class LoginFilesTest {

    private static final String PASSWORDS = "org.postgresql.pgpassfile";
    private static final String SERVICES = "org.postgresql.pgservicefile";

    @TempDir
    private Path folder = Path.of("");

    private final ServerAccess access = TestServer.of(17).access();

    @AfterEach
    void forget() {
        System.clearProperty(PASSWORDS);
        System.clearProperty(SERVICES);
    }

    @Test
    void thePasswordFileHasThePassword() throws IOException, SQLException {
        passwords(access.password());
        DatabaseUrl url = DatabaseUrl.parse(
                "postgresql://%s@%s:%d/postgres".formatted(access.user(), access.host(), access.port()), Map.of());
        try (Connection connection = url.connect()) {
            assertThat(connection.getCatalog()).isEqualTo("postgres");
        }
    }

    @Test
    void aWrongOneThereIsRefusedWithoutBeingShown() throws IOException {
        passwords("hunter2");
        DatabaseUrl url = DatabaseUrl.parse(
                "postgresql://%s@%s:%d/postgres".formatted(access.user(), access.host(), access.port()), Map.of());
        assertThatThrownBy(url::connect)
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContaining("the password for user whimbrel was refused")
                .hasStackTraceContaining("password authentication failed")
                .satisfies(e -> assertThat(trace(e)).doesNotContain("hunter2"));
    }

    @Test
    void theServiceFileHasTheRest() throws IOException, SQLException {
        passwords(access.password());
        Path services = Files.writeString(
                folder.resolve("services"), """
                    [shop]
                    host=%s
                    port=%d
                    dbname=postgres
                    user=%s
                    """.formatted(access.host(), access.port(), access.user()));
        System.setProperty(SERVICES, services.toString());
        DatabaseUrl url =
                DatabaseUrl.fromEnvironment(Map.of("PGSERVICE", "shop")).orElseThrow();
        try (Connection connection = url.connect()) {
            assertThat(connection.getCatalog()).isEqualTo("postgres");
        }
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private void passwords(String password) throws IOException {
        Path file = Files.writeString(
                folder.resolve("passwords"),
                "%s:%d:*:%s:%s\n".formatted(access.host(), access.port(), access.user(), password));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        System.setProperty(PASSWORDS, file.toString());
    }
}
