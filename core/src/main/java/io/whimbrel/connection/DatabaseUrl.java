package io.whimbrel.connection;

import io.whimbrel.WhimbrelException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/**
 * Where a database is and how to log in to it.
 *
 * @param address the host and port, or several with commas between
 * @param database the database's raw name
 * @param settings pgjdbc's connection properties, user and password among them
 */
public record DatabaseUrl(String address, String database, Map<String, String> settings) {

    private static final int OLDEST_MAJOR = 14;
    private static final String USER = "user";
    private static final String PASSWORD = "password";

    /**
     * Copies the settings.
     */
    public DatabaseUrl {
        settings = Map.copyOf(settings);
    }

    /**
     * Reads a URL, as pgjdbc spells it or as libpq does.
     *
     * @param url {@code jdbc:postgresql://host:port/database?…} or
     *     {@code postgresql://user:password@host:port/database?…}
     * @param environment the PGxxx variables that say what the URL leaves out
     * @return what it means
     */
    public static DatabaseUrl parse(String url, Map<String, String> environment) {
        return of(UrlText.parse(url), Environment.defaults(environment));
    }

    /**
     * What the PGxxx variables name, without a URL.
     *
     * @param environment the variables
     * @return what they mean, if they name a host, port, database or service
     */
    public static Optional<DatabaseUrl> fromEnvironment(Map<String, String> environment) {
        return Environment.namesDatabase(environment)
                ? Optional.of(of(UrlText.EMPTY, Environment.defaults(environment)))
                : Optional.empty();
    }

    private static DatabaseUrl of(UrlText text, Properties defaults) {
        Properties parsed = Driver.parseURL(text.with(defaults.getProperty("service")), text.over(defaults));
        if (parsed == null) {
            throw UrlText.malformed();
        }
        Map<String, String> settings = new TreeMap<>();
        parsed.stringPropertyNames()
                .forEach(name -> settings.put(Environment.driverName(name), parsed.getProperty(name)));
        String hosts = settings.remove("PGHOST");
        String ports = settings.remove("PGPORT");
        String database = settings.remove("PGDBNAME");
        settings.remove("service");
        if (database == null || database.isEmpty()) {
            throw new WhimbrelException(
                    "the database URL names no database; write it as jdbc:postgresql://host:port/database");
        }
        return new DatabaseUrl(address(hosts, ports), database, settings);
    }

    private static String address(@Nullable String hosts, @Nullable String ports) {
        String[] host = (hosts == null ? "localhost" : hosts).split(",", -1);
        String[] port = (ports == null ? "5432" : ports).split(",", -1);
        StringBuilder address = new StringBuilder();
        for (int i = 0; i < host.length; i++) {
            address.append(i == 0 ? "" : ",").append(host[i]).append(':').append(port[Math.min(i, port.length - 1)]);
        }
        return address.toString();
    }

    /**
     * Another database on the same server, with the same login.
     *
     * @param name the other database's raw name
     * @return where that is
     */
    public DatabaseUrl withDatabase(String name) {
        return new DatabaseUrl(address, name, settings);
    }

    /**
     * The same database, with a login instead of the URL's own.
     *
     * @param user the user, or null for the URL's
     * @param password the password, or null for the URL's
     * @return where it is, with that login
     */
    public DatabaseUrl withLogin(@Nullable String user, @Nullable String password) {
        Map<String, String> changed = new TreeMap<>(settings);
        if (user != null) {
            changed.put(USER, user);
        }
        if (password != null) {
            changed.put(PASSWORD, password);
        }
        return new DatabaseUrl(address, database, changed);
    }

    /**
     * The user to log in as.
     *
     * @return the URL's, or the operating system's as pgjdbc and libpq have it
     */
    public String user() {
        return settings.getOrDefault(USER, System.getProperty("user.name"));
    }

    /**
     * The URL for JDBC's driver manager, without any setting.
     *
     * @return a URL without secrets
     */
    public String jdbcUrl() {
        String name = URLEncoder.encode(database, StandardCharsets.UTF_8);
        return "jdbc:postgresql://" + address + "/" + name;
    }

    /**
     * The settings for JDBC's driver manager.
     *
     * @return a copy, with user and password and the name that pg_stat_activity shows
     */
    public Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "whimbrel");
        // the server takes SQL apart, not pgjdbc, which stops at the first BEGIN ATOMIC (42.7)
        properties.setProperty("preferQueryMode", "simple");
        // pgjdbc waits for ever for a server that takes the connection and says nothing
        properties.setProperty("loginTimeout", "30");
        properties.setProperty("tcpKeepAlive", "true");
        properties.putAll(settings);
        return properties;
    }

    /**
     * Opens a connection.
     *
     * @return a new connection in autocommit
     * @throws WhimbrelException if it can't be had: why, and what to do about it
     */
    public Connection connect() {
        try {
            return open();
        } catch (SQLException e) {
            throw ConnectionFailure.explain(this, e);
        }
    }

    Connection open() throws SQLException {
        Connection connection = new Driver().connect(jdbcUrl(), properties());
        if (connection == null) {
            throw UrlText.malformed();
        }
        int major = connection.getMetaData().getDatabaseMajorVersion();
        if (major < OLDEST_MAJOR) {
            connection.close();
            throw new WhimbrelException(address + " runs PostgreSQL " + major + ", and " + OLDEST_MAJOR
                    + " is the oldest that Whimbrel works with; upgrade that server, or name another one");
        }
        return connection;
    }

    /**
     * The place without the login's secret: it may be shown to anybody.
     */
    @Override
    public String toString() {
        return address + "/" + database;
    }
}
