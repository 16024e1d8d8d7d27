package io.whimbrel.cli;

import io.whimbrel.generate.Questions;
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
 * @param columns how wide the terminal is that {@code out} is; 0 if it is none
 * @param interruption what ends a command before its time
 * @param typed what a person types who can be asked; null where nobody is
 */
record Context(
        Path directory,
        Map<String, String> environment,
        PrintWriter out,
        PrintWriter err,
        int columns,
        Interruption interruption,
        @Nullable BufferedReader typed) {

    /** A context that nothing interrupts, and where nobody can be asked. */
    Context(Path directory, Map<String, String> environment, PrintWriter out, PrintWriter err, int columns) {
        this(directory, environment, out, err, columns, new Interruption(), null);
    }

    /** The context of this process; its launcher tells about the terminal, for Java 17 can't. */
    static Context ofProcess() {
        return new Context(
                Path.of("").toAbsolutePath(),
                System.getenv(),
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                Integer.getInteger("whimbrel.columns", 0),
                new Interruption(),
                Boolean.getBoolean("whimbrel.input") && !System.getenv().containsKey("CI")
                        ? new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()))
                        : null);
    }

    /** Who can be asked what no schema tells: nobody without a terminal, or in a build. */
    Questions questions() {
        return typed == null ? Questions.NONE : new TerminalQuestions(this, typed);
    }

    /** Whether a person is watching {@code out}. */
    boolean terminal() {
        return columns > 0;
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
