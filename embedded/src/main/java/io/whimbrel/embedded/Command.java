package io.whimbrel.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program to its end. */
final class Command {

    private static final long TIMEOUT_SECONDS = 120;

    private Command() {}

    /** What the program printed; an exception that holds it if the program failed. */
    static String run(List<String> command, Path workingDirectory) {
        try {
            // To a file and not a pipe: a server that pg_ctl leaves running may hold on to a pipe for ever.
            Path output = Files.createTempFile("whimbrel", ".out");
            try {
                return run(command, workingDirectory, output);
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new EmbeddedPostgresException(command.get(0) + " cannot be run: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedPostgresException(command.get(0) + " was interrupted.", e);
        }
    }

    private static String run(List<String> command, Path workingDirectory, Path output)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(workingDirectory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        // PGDATA, PGPORT and their like are meant for the user's other servers.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new EmbeddedPostgresException(
                    String.join(" ", command) + " did not end within " + TIMEOUT_SECONDS + " s.");
        }
        String printed = new String(Files.readAllBytes(output), StandardCharsets.UTF_8).strip();
        if (process.exitValue() != 0) {
            throw new EmbeddedPostgresException(
                    String.join(" ", command) + " failed with exit code " + process.exitValue() + ": " + printed);
        }
        return printed;
    }
}
