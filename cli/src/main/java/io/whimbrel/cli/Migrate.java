package io.whimbrel.cli;

import io.whimbrel.migration.Direction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code whimbrel migrate}: applies migrations. */
@Command(
        name = "migrate",
        description = "Apply the migrations up to a target.",
        footer = {
            "",
            "Examples:",
            "  whimbrel migrate",
            "  whimbrel migrate base:head --sql",
            "  whimbrel migrate +1 --url postgresql://me@localhost/shop"
        })
final class Migrate implements Runnable {

    private final Context context;

    @Parameters(
            arity = "0..1",
            paramLabel = "TARGET",
            description = "head (the default), an id or its unique beginning, +N, or ID+N.")
    private String target = "head";

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

    Migrate(Context context) {
        this.context = context;
    }

    @Override
    public void run() {
        Journey journey = new Journey(context, option, lock, json);
        if (sql) {
            journey.print(target, Direction.UPGRADE);
        } else {
            journey.go("Migrating", runner -> runner.migrate(target));
        }
    }
}
