package io.whimbrel.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;

/** What a command did: its exit code and what it printed. */
record Cli(int code, String out, String err) {

    /** Runs a command in a folder, without any environment variable. */
    static Cli run(Path folder, String... args) {
        return run(folder, Map.of(), args);
    }

    static Cli run(Path folder, Map<String, String> environment, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Context context =
                new Context(folder, environment, new PrintWriter(out, true), new PrintWriter(err, true), false);
        int code = Main.run(context, args);
        return new Cli(code, out.toString(), err.toString());
    }
}
