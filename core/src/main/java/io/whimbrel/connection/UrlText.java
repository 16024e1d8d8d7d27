package io.whimbrel.connection;

import io.whimbrel.WhimbrelException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A URL in the one spelling that pgjdbc reads, and the login that stood in it apart.
 *
 * <p>pgjdbc doesn't know {@code user:password@}, and logs what it doesn't understand: it must not get to
 * see a URL with a password in its place.
 */
record UrlText(String jdbc, @Nullable String user, @Nullable String password) {

    /** A URL that leaves out everything. */
    static final UrlText EMPTY = new UrlText("jdbc:postgresql:///", null, null);

    private static final int HIGHEST_PORT = 65535;

    private static final Pattern HOST = Pattern.compile("(\\[[0-9A-Fa-f:.%]+]|[^\\[\\]:@/?\\s]*)(:[0-9]{1,5})?");

    private static final Pattern URL = Pattern.compile(
            "(?<jdbc>jdbc:)?postgres(?:ql)?:(?://(?:(?<login>[^/?]*)@)?(?<hosts>[^/?@]*)/?|/?)(?<rest>[^/?]*(?:\\?.*)?)");

    static UrlText parse(String url) {
        Matcher matcher = URL.matcher(url.strip());
        if (!matcher.matches()) {
            throw malformed();
        }
        String hosts = matcher.group("hosts");
        String rest = matcher.group("rest");
        if (matcher.group("jdbc") == null) {
            rest = rest.replace("+", "%2B");
        }
        String login = matcher.group("login");
        int colon = login == null ? -1 : login.indexOf(':');
        String user = login == null ? null : decode(colon < 0 ? login : login.substring(0, colon));
        String password = login == null || colon < 0 ? null : decode(login.substring(colon + 1));
        return new UrlText("jdbc:postgresql:" + authority(hosts, rest) + rest, user, password);
    }

    /**
     * Where the host or the database is left out, pgjdbc takes the default by this spelling only: three
     * slashes without either, no slash with a database alone.
     */
    private static String authority(@Nullable String hosts, String rest) {
        if (hosts == null || hosts.isEmpty()) {
            return rest.isEmpty() || rest.startsWith("?") ? "///" : "";
        }
        for (String host : hosts.split(",", -1)) {
            Matcher matcher = HOST.matcher(host);
            if (!matcher.matches() || !isPort(matcher.group(2))) {
                throw malformed();
            }
        }
        return "//" + hosts + "/";
    }

    /** pgjdbc would write its own words about it to standard error. */
    private static boolean isPort(@Nullable String colonAndPort) {
        if (colonAndPort == null) {
            return true;
        }
        int port = Integer.parseInt(colonAndPort.substring(1));
        return port > 0 && port <= HIGHEST_PORT;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
    }

    /** The URL with a service: pgjdbc looks it up only if it stands there, and in no property. */
    String with(@Nullable String service) {
        return service == null || jdbc.contains("service=")
                ? jdbc
                : jdbc + (jdbc.contains("?") ? "&" : "?") + "service="
                        + URLEncoder.encode(service, StandardCharsets.UTF_8);
    }

    /** The defaults, with the login over them. */
    Properties over(Properties defaults) {
        Properties properties = new Properties();
        properties.putAll(defaults);
        if (user != null && !user.isEmpty()) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        return properties;
    }

    /** The URL isn't shown: it may hold a password where nobody expects one. */
    static WhimbrelException malformed() {
        return new WhimbrelException("the database URL can't be understood; write it as"
                + " jdbc:postgresql://host:port/database or postgresql://user:password@host:port/database,"
                + " with special characters percent-encoded");
    }

    @Override
    public String toString() {
        return "UrlText";
    }
}
