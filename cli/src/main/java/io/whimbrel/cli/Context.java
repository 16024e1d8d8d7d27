package io.whimbrel.cli;

import io.whimbrel.generate.RenameQuestions;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command finds around it.
 *
 * @param directory the folder it was called in
 * @param environment the environment variables
 * @param out where its results go
 * @param err where warnings and errors go
 * @param terminal whether a person is watching {@code out}
 * @param interruption what ends a command before its time
 * @param typed what a person types who can be asked; null where nobody is
 */
record Context(
        Path directory,
        Map<String, String> environment,
        PrintWriter out,
        PrintWriter err,
        boolean terminal,
        Interruption interruption,
        @Nullable BufferedReader typed) {

    /** A context that nothing interrupts, and where nobody can be asked. */
    Context(Path directory, Map<String, String> environment, PrintWriter out, PrintWriter err, boolean terminal) {
        this(directory, environment, out, err, terminal, new Interruption(), null);
    }

    /** The context of this process; its launcher tells about the terminal, for Java 17 can't. */
    static Context ofProcess() {
        return new Context(
                Path.of("").toAbsolutePath(),
                System.getenv(),
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                Boolean.getBoolean("whimbrel.terminal"),
                new Interruption(),
                Boolean.getBoolean("whimbrel.input") && !System.getenv().containsKey("CI")
                        ? new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()))
                        : null);
    }

    /** Who can be asked what no schema tells: nobody without a terminal, or in a build. */
    RenameQuestions questions() {
        return typed == null ? RenameQuestions.NONE : new TerminalQuestions(this, typed);
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
