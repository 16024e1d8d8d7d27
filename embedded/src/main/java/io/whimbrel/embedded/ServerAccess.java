package io.whimbrel.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * How to log in to a running server as its superuser.
 *
 * @param host the loopback address
 * @param port the port it listens on
 * @param user the superuser
 * @param password the superuser's password; left out of {@link #toString} and of the URL
 */
public record ServerAccess(String host, int port, String user, String password) {

    static final String HOST = "127.0.0.1";
    static final String USER = "whimbrel";

    /**
     * The JDBC URL of one of the server's databases, without user and password.
     *
     * @param database the database's name
     */
    public String url(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    /**
     * User and password, as {@link DriverManager#getConnection(String, Properties)} takes them. The server, which only this
     * machine reaches, has no SSL, so that there is nothing to ask it first.
     */
    public Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("sslmode", "disable");
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        return properties;
    }

    /**
     * A new connection to one of the server's databases.
     *
     * @param database the database's name
     */
    public Connection connect(String database) throws SQLException {
        Properties properties = properties();
        // several statements may be sent at once, with BEGIN ATOMIC in them: the server takes them apart
        properties.setProperty("preferQueryMode", "simple");
        return DriverManager.getConnection(url(database), properties);
    }

    @Override
    public String toString() {
        return user + "@" + host + ":" + port;
    }
}
