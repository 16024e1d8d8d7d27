package io.whimbrel.run;

import io.whimbrel.embedded.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A runner in a JVM of its own, which can be killed. */
final class OtherRunner {

    private OtherRunner() {}

    /** Starts the main method of a test class, which gets the database by {@link #source}. */
    static Process start(Class<?> main, TestDatabase database, File output, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                database.url(),
                database.user(),
                database.password()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(output))
                .start();
    }

    /** Says in pg_stat_activity that it waits, and waits. */
    static void waitToBeKilled(ConnectionSource source) {
        try (Connection connection = source.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET application_name = 'at the boundary'");
            Thread.sleep(Duration.ofHours(1).toMillis());
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The database that a main method was started with. */
    static ConnectionSource source(String[] arguments) {
        Properties login = new Properties();
        login.setProperty("user", arguments[1]);
        login.setProperty("password", arguments[2]);
        login.setProperty("preferQueryMode", "simple");
        return () -> DriverManager.getConnection(arguments[0], login);
    }
}
