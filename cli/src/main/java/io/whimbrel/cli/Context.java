package io.whimbrel.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command finds around it.
 *
 * @param directory the folder it was called in
 * @param environment the environment variables
 * @param out where its results go
 * @param err where warnings and errors go
 * @param terminal whether a person is watching {@code out}
 * @param interruption what ends a command before its time
 */
record Context(
        Path directory,
        Map<String, String> environment,
        PrintWriter out,
        PrintWriter err,
        boolean terminal,
        Interruption interruption) {

    /** A context that nothing interrupts. */
    Context(Path directory, Map<String, String> environment, PrintWriter out, PrintWriter err, boolean terminal) {
        this(directory, environment, out, err, terminal, new Interruption());
    }

    /** The context of this process; its launcher tells about the terminal, for Java 17 can't. */
    static Context ofProcess() {
        return new Context(
                Path.of("").toAbsolutePath(),
                System.getenv(),
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                Boolean.getBoolean("whimbrel.terminal"));
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    void warn(String line) {
        err.println("Warning: " + line);
        err.flush();
    }
}
