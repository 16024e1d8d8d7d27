import io.whimbrel.connection.DatabaseUrl;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How to run the guide.
 *
 * @param url a server to use instead of Whimbrel's own, or empty
 * @param vector whether the server has pgvector
 * @param update whether to correct the guide
 */
record Options(String url, boolean vector, boolean update) {

    static Options of(List<String> args) {
        int url = args.indexOf("--url");
        return new Options(
                url < 0 ? "" : args.get(url + 1), !args.contains("--without-vector"), args.contains("--update"));
    }

    boolean leavesOut(String need) {
        return switch (need) {
            case "pgvector" -> !vector;
            case "Whimbrel's own PostgreSQL" -> !url.isEmpty();
            default -> false;
        };
    }

    /** With parts left out or a server elsewhere, other things come out than the guide says. */
    boolean compares() {
        return vector && url.isEmpty();
    }

    /** The server's address for the commands. */
    Map<String, String> server() {
        if (url.isEmpty()) {
            return Map.of();
        }
        DatabaseUrl parsed = DatabaseUrl.parse(url, System.getenv());
        String[] address = parsed.address().split(":");
        Map<String, String> variables =
                new HashMap<>(Map.of("PGHOST", address[0], "PGPORT", address[1], "PGDATABASE", parsed.database()));
        variables.put("PGUSER", parsed.settings().getOrDefault("user", ""));
        variables.put("PGPASSWORD", parsed.settings().getOrDefault("password", ""));
        return variables;
    }
}
