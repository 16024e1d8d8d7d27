package io.whimbrel.run;

import io.whimbrel.embedded.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Properties;

/** A runner in a JVM of its own, which can be killed. */
final class OtherRunner {

    private OtherRunner() {}

    /** Starts the main method of a test class, which gets the database by {@link #source}. */
    static Process start(Class<?> main, TestDatabase database, File output) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        database.url(),
                        database.user(),
                        database.password())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(output))
                .start();
    }

    /** The database that a main method was started with. */
    static ConnectionSource source(String[] arguments) {
        Properties login = new Properties();
        login.setProperty("user", arguments[1]);
        login.setProperty("password", arguments[2]);
        return () -> DriverManager.getConnection(arguments[0], login);
    }
}
