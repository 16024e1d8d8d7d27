package io.whimbrel.cases;

import io.whimbrel.embedded.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** What pg_dump says of a database: our reader can't see what it ignores. */
public final class PgDump {

    private static final int MAJOR = major();

    private PgDump() {}

    /** Whether there is a pg_dump, and one that is new enough for a server. */
    public static boolean dumps(int serverMajor) {
        return MAJOR >= serverMajor;
    }

    private static int major() {
        try {
            Process process = new ProcessBuilder("pg_dump", "--version").start();
            String version = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String major = version.replaceAll("(?s).*?(\\d+)[.\\d]*.*", "$1");
            return Integer.parseInt(major);
        } catch (IOException e) {
            return 0;
        }
    }

    /** What differs when something in the database does. */
    public static String of(TestDatabase database) throws IOException, InterruptedException {
        return whole(database)
                .lines()
                .filter(line -> !line.startsWith("--") && !line.startsWith("\\") && !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** All of it, as it can be run. */
    static String whole(TestDatabase database) throws IOException, InterruptedException {
        String address = database.url().replaceFirst("^jdbc:", "").replaceFirst("\\?.*$", "");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                "pg_dump",
                "--schema-only",
                "--no-owner",
                // there are none, and to look for them takes long
                "--no-security-labels",
                "--no-subscriptions",
                "--dbname=" + address,
                "--username=" + database.user()));
        builder.environment().put("PGPASSWORD", database.password());
        builder.redirectErrorStream(true);
        Process process = builder.start();
        String dump = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(dump);
        }
        return dump;
    }
}
