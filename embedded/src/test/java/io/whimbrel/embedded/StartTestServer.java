package io.whimbrel.embedded;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;

/** A program that starts a test server, tells its data directory, and ends when its input does. */
final class StartTestServer {

    private StartTestServer() {}

    public static void main(String[] arguments) throws Exception {
        try (Connection connection = TestServer.of(17).access().connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show data_directory")) {
            rows.next();
            System.out.println(rows.getString(1));
        }
        while (System.in.read() >= 0) {
            // Waits for the end.
        }
    }
}
