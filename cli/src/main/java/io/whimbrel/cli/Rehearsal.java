package io.whimbrel.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Does what commands do, once, in an empty folder and without a database.
 *
 * <p>The launcher runs it when it makes the archive of loaded classes, which is why commands start
 * quickly. It has no effect of its own.
 */
final class Rehearsal {

    private static final String NAME = "V20260101_000000_000000000000_rehearse";

    private static final String MIGRATION = """
        package migrations;

        import static io.whimbrel.migration.Definitions.column;

        import io.whimbrel.migration.Migration;
        import io.whimbrel.migration.Operations;
        import io.whimbrel.migration.Revision;

        /** Rehearse. */
        @Revision(id = "000000000000")
        public final class %s implements Migration {

            @Override
            public void upgrade(Operations op) {
                op.createTable("rehearsals", column("id", "bigint").notNull());
            }

            @Override
            public void downgrade(Operations op) {
                op.dropTable("rehearsals");
            }
        }
        """.formatted(NAME);

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
            Context context = new Context(folder, Map.of(), nowhere, nowhere, 80);
            Main.run(context, "--help");
            Main.run(context, "init");
            Files.writeString(folder.resolve("migrations").resolve(NAME + ".java"), MIGRATION);
            // Once with the compiler, once with the classes that it kept.
            Main.run(context, "show");
            Main.run(context, "show");
            Main.run(context, "server", "status");
            // No server listens there: it goes as far as it can.
            Main.run(context, "current", "--url", "postgresql://127.0.0.1:1/nothing");
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
