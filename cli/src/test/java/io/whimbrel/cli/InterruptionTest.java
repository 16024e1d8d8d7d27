package io.whimbrel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ctrl-C and SIGTERM, in a JVM of its own. */
class InterruptionTest {

    private static final String SLEEPING =
            "select 1 from pg_stat_activity where wait_event = 'PgSleep' and datname = current_database()";

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void itStopsOnTheServerAndSaysHowToGoOn(String signal, int code, @TempDir Path folder) throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.migration(
                    'a',
                    "",
                    "CREATE TABLE notes (id bigint);\n-- whimbrel:commit\n\nSELECT pg_sleep(600);",
                    "DROP TABLE notes;");
            Path err = folder.resolve("err");
            Process process = migrate(folder, err);
            try {
                await(project, SLEEPING, err);
                new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                        .start()
                        .waitFor();
                assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            } finally {
                process.destroyForcibly();
            }
            assertThat(process.exitValue()).isEqualTo(code);
            assertThat(Files.readString(err))
                    .startsWith("Error: ")
                    .endsWith(": Stopped before its end, at: execute SELECT pg_sleep(600); step 1 is done, step 2 of 2"
                            + " was rolled back; migrate again to go on from there.\n");
            assertThat(project.query(SLEEPING)).isEmpty();
            assertThat(project.query("select steps_done || '/' || steps_total from whimbrel_history"))
                    .containsExactly("1/2");
            assertThat(project.query("select 1 from pg_locks where locktype = 'advisory'"))
                    .isEmpty();
        }
    }

    @Test
    void nothingIsWaitedForWhereNothingRuns() {
        new Interruption().stop();
    }

    private static Process migrate(Path folder, Path err) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "migrate"))
                .directory(folder.toFile())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(err.toFile())
                .start();
    }

    private static void await(TestProject project, String query, Path err) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (project.query(query).isEmpty()) {
            assertThat(System.nanoTime()).as("see %s", Files.readString(err)).isLessThan(deadline);
            Thread.sleep(20);
        }
    }
}
