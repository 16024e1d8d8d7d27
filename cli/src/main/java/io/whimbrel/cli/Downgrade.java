package io.whimbrel.cli;

import io.whimbrel.migration.Direction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code whimbrel downgrade}: takes migrations back. */
@Command(
        name = "downgrade",
        description = "Take migrations back, down to a target.",
        footer = {"", "Examples:", "  whimbrel downgrade", "  whimbrel downgrade 3f9c", "  whimbrel downgrade base"})
final class Downgrade implements Runnable {

    private final Context context;

    @Parameters(
            arity = "0..1",
            paramLabel = "TARGET",
            description = "-1 (the default: one back), -N, an id or its unique beginning, or base (all back).")
    private String target = "-1";

    @Mixin
    private final DatabaseOption option = new DatabaseOption();

    @Mixin
    private final LockOption lock = new LockOption();

    @Option(
            names = "--sql",
            description = {
                "Print the SQL, as a script for psql, and run nothing.",
                "A target FROM:TO needs no database to print from."
            })
    private boolean sql;

    @Option(names = "--json", description = "Tell what happens as JSON, an object a line.")
    private boolean json;

    Downgrade(Context context) {
        this.context = context;
    }

    @Override
    public void run() {
        Journey journey = new Journey(context, option, lock, json);
        if (sql) {
            journey.print(target, Direction.DOWNGRADE);
        } else {
            journey.go("Downgrading", runner -> runner.downgrade(target));
        }
    }
}
