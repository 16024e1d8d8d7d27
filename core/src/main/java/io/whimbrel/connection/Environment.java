package io.whimbrel.connection;

import io.whimbrel.WhimbrelException;
import java.util.Map;
import java.util.Properties;

/**
 * libpq's variables and parameters in pgjdbc's names.
 *
 * <p>pgjdbc reads {@code PGPASSFILE}, {@code PGSERVICEFILE} and the files they name by itself, and none
 * of the others.
 *
 * @see <a href="https://www.postgresql.org/docs/current/libpq-envars.html">Environment Variables</a>
 */
final class Environment {

    private static final Map<String, String> VARIABLES = Map.ofEntries(
            Map.entry("PGHOST", "PGHOST"),
            Map.entry("PGPORT", "PGPORT"),
            Map.entry("PGDATABASE", "PGDBNAME"),
            Map.entry("PGUSER", "user"),
            Map.entry("PGPASSWORD", "password"),
            Map.entry("PGSERVICE", "service"),
            Map.entry("PGAPPNAME", "ApplicationName"),
            Map.entry("PGOPTIONS", "options"),
            Map.entry("PGSSLMODE", "sslmode"),
            Map.entry("PGSSLROOTCERT", "sslrootcert"),
            Map.entry("PGSSLCERT", "sslcert"),
            Map.entry("PGSSLKEY", "sslkey"),
            Map.entry("PGCONNECT_TIMEOUT", "connectTimeout"));

    private static final Map<String, String> PARAMETERS =
            Map.of("application_name", "ApplicationName", "connect_timeout", "connectTimeout");

    private Environment() {}

    static boolean namesDatabase(Map<String, String> environment) {
        return environment.containsKey("PGHOST")
                || environment.containsKey("PGPORT")
                || environment.containsKey("PGDATABASE")
                || environment.containsKey("PGSERVICE");
    }

    static Properties defaults(Map<String, String> environment) {
        Properties defaults = new Properties();
        VARIABLES.forEach((variable, property) -> {
            String value = environment.get(variable);
            if (value != null && !value.isEmpty()) {
                defaults.setProperty(property, value);
            }
        });
        String host = defaults.getProperty("PGHOST", "");
        if (host.startsWith("/")) {
            throw new WhimbrelException("PGHOST is the Unix socket directory " + host
                    + ", which Java can't connect to; set it to a host name such as localhost");
        }
        if (!defaults.getProperty("PGPORT", "0").matches("[0-9]{1,5}(,[0-9]{1,5})*")) {
            throw new WhimbrelException("PGPORT is no port number: " + defaults.getProperty("PGPORT"));
        }
        return defaults;
    }

    /** What a parameter of either spelling of URL is called by pgjdbc. */
    static String driverName(String parameter) {
        return PARAMETERS.getOrDefault(parameter, parameter);
    }
}
