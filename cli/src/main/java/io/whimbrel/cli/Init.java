package io.whimbrel.cli;

import io.whimbrel.cli.project.NewProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code whimbrel init}: makes a project ready. */
@Command(
        name = "init",
        description = "Make whimbrel.yaml and the migrations folder; what is there stays as it is.",
        footer = {"", "Example:", "  whimbrel init"})
final class Init implements Runnable {

    private final Context context;

    @Mixin
    private final ProjectOption project = new ProjectOption();

    Init(Context context) {
        this.context = context;
    }

    @Override
    public void run() {
        NewProject.at(project.file(context), context.environment()).forEach(context::say);
    }
}
