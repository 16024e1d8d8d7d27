package io.whimbrel.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code whimbrel migrate}: applies migrations. */
@Command(
        name = "migrate",
        description = "Apply the migrations up to a target.",
        footer = {"", "Examples:", "  whimbrel migrate", "  whimbrel migrate +1 --url postgresql://me@localhost/shop"})
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

    Migrate(Context context) {
        this.context = context;
    }

    @Override
    public void run() {
        new Journey(context, option, lock.options()).go("Migrating", runner -> runner.migrate(target));
    }
}
