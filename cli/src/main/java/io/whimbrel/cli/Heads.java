package io.whimbrel.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code whimbrel heads}: tells the last revision. */
@Command(
        name = "heads",
        description = "Tell the revision that no other follows.",
        footer = {"", "Example:", "  whimbrel heads"})
final class Heads implements Runnable {

    private final Context context;

    @Mixin
    private final ProjectOption project = new ProjectOption();

    Heads(Context context) {
        this.context = context;
    }

    @Override
    public void run() {
        context.say(project.open(context)
                .revisions()
                .head()
                .map(head -> head.id() + "  " + head.description())
                .orElse("There are no migrations."));
    }
}
