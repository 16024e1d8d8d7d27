package io.whimbrel.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;

/**
 * The settings that a migration runs under, whatever the server, the database or the role set: the same
 * statement must mean the same on every machine, and no timeout may cut a long build.
 *
 * <p>What decides how names and literals are read comes first; {@code pg_temp} is last in the path so
 * that a temporary table hides no table of public.
 */
final class SessionSettings {

    private static final Map<String, String> MEANING = new LinkedHashMap<>();

    static {
        MEANING.put("search_path", "public, pg_temp");
        MEANING.put("standard_conforming_strings", "on");
        MEANING.put("backslash_quote", "safe_encoding");
        MEANING.put("datestyle", "'ISO, MDY'");
        MEANING.put("intervalstyle", "postgres");
        MEANING.put("timezone", "'UTC'");
        MEANING.put("xmloption", "content");
    }

    private SessionSettings() {}

    /** The statements for a session, in one text. */
    static String session(int serverMajor) {
        List<String> settings = new ArrayList<>();
        settings.add("SET default_transaction_read_only = off");
        settings.add("SET default_transaction_isolation = 'read committed'");
        settings.add("SET client_min_messages = warning");
        meaning().forEach(setting -> settings.add("SET " + setting));
        timeouts(serverMajor).forEach(setting -> settings.add("SET " + setting));
        return String.join(";\n", settings);
    }

    /** The statements for a transaction, in one text: nothing before it can have changed them. */
    static String transaction(int serverMajor) {
        List<String> settings = new ArrayList<>(meaning());
        settings.addAll(timeouts(serverMajor));
        return settings.stream().map(setting -> "SET LOCAL " + setting).collect(Collectors.joining(";\n"));
    }

    private static List<String> meaning() {
        List<String> settings = new ArrayList<>();
        for (Entry<String, String> setting : MEANING.entrySet()) {
            settings.add(setting.getKey() + " = " + setting.getValue());
        }
        return settings;
    }

    private static List<String> timeouts(int serverMajor) {
        List<String> settings = new ArrayList<>();
        settings.add("statement_timeout = 0");
        settings.add("idle_in_transaction_session_timeout = 0");
        if (serverMajor >= 17) {
            settings.add("transaction_timeout = 0");
        }
        return settings;
    }
}
