package io.whimbrel.run;

import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.migration.Database;
import io.whimbrel.migration.RevisionGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Times 1,000 small migrations against psql doing the same work in the same number of commits.
 *
 * <p>On the test server, whose commits cost next to nothing, so that what the runner adds stands out.
 * Run {@code main} with the test class path; psql must be on the PATH.
 */
final class RunnerBenchmark {

    private static final int MIGRATIONS = 1000;

    private RunnerBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        List<Recorded> files = Recorded.tables(MIGRATIONS);
        for (int round = 1; round <= 4; round++) {
            double psql = psql(files);
            double first = runner(files);
            System.out.printf(
                    Locale.ROOT,
                    "round %d: psql %.2f s, whimbrel %.2f s, ratio %.2f%n",
                    round,
                    psql,
                    first,
                    first / psql);
        }
    }

    private static double runner(List<Recorded> files) throws Exception {
        try (TestDatabase database = TestServer.of(17).createDatabase()) {
            long start = System.nanoTime();
            new Runner(
                            database::connect,
                            RevisionGraph.of(files),
                            Database.DEFAULT,
                            RunnerOptions.standard(),
                            Progress.SILENT)
                    .migrate("head");
            double migrated = since(start);
            start = System.nanoTime();
            new Runner(
                            database::connect,
                            RevisionGraph.of(files),
                            Database.DEFAULT,
                            RunnerOptions.standard(),
                            Progress.SILENT)
                    .current();
            System.out.printf(Locale.ROOT, "current %.3f s; ", since(start));
            return migrated;
        }
    }

    /** What a person would write: the statement and a row that remembers it, in one transaction. */
    private static double psql(List<Recorded> files) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        lines.add("CREATE TABLE history (revision text PRIMARY KEY, at timestamptz DEFAULT now());");
        for (Recorded file : files) {
            lines.add("BEGIN;");
            file.upgrade()
                    .forEach(
                            operation -> operation.statements().forEach(statement -> lines.add(statement.sql() + ";")));
            lines.add("INSERT INTO history VALUES ('" + file.id() + "');");
            lines.add("COMMIT;");
        }
        Path script = Files.createTempFile("whimbrel-benchmark", ".sql");
        try (TestDatabase database = TestServer.of(17).createDatabase()) {
            Files.write(script, lines);
            String url = "host=127.0.0.1 port=" + database.server().access().port() + " dbname=" + database.name()
                    + " user=" + database.user();
            ProcessBuilder psql =
                    new ProcessBuilder("psql", "-qX", "-v", "ON_ERROR_STOP=1", "-f", script.toString(), url);
            psql.environment().put("PGPASSWORD", database.password());
            long start = System.nanoTime();
            if (psql.inheritIO().start().waitFor() != 0) {
                throw new IOException("psql failed");
            }
            return since(start);
        } finally {
            Files.delete(script);
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
