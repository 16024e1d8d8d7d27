package io.whimbrel.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a command did: its exit code and what it printed. */
record Cli(int code, String out, String err) {

    /** Runs a command in a folder, without any environment variable. */
    static Cli run(Path folder, String... args) {
        return run(folder, Map.of(), args);
    }

    static Cli run(Path folder, Map<String, String> environment, String... args) {
        return run(folder, environment, null, args);
    }

    /** Runs a command at a terminal. */
    static Cli typing(Path folder, String lines, String... args) {
        return run(folder, Map.of(), new BufferedReader(new StringReader(lines)), args);
    }

    private static Cli run(
            Path folder, Map<String, String> environment, @Nullable BufferedReader typed, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Context context = new Context(
                folder,
                environment,
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                0,
                new Interruption(),
                typed);
        int code = Main.run(context, args);
        return new Cli(code, out.toString(), err.toString());
    }
}
