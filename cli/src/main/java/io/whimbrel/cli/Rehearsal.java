package io.whimbrel.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Does what commands do, once, in an empty folder and without a database.
 *
 * <p>The launcher runs it when it makes the archive of loaded classes, which is why commands start
 * quickly. It has no effect of its own.
 */
final class Rehearsal {

    private Rehearsal() {}

    /**
     * Rehearses.
     *
     * @param args none
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("whimbrel-rehearsal");
        try {
            PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
            Context context = new Context(folder, Map.of(), nowhere, nowhere, true);
            Main.run(context, "--version");
            Main.run(context, "--help");
            Main.run(context, "server", "status");
        } finally {
            Files.delete(folder);
        }
    }
}
