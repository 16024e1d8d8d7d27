package io.whimbrel.cli;

import io.whimbrel.cli.project.NewProject;
import io.whimbrel.cli.project.Project;
import io.whimbrel.generate.Answers;
import io.whimbrel.generate.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code whimbrel setup}: from nothing to a migrated database. */
@Command(
        name = "setup",
        description = "Do init, createdb, the first makemigrations, and migrate.",
        footer = {"", "Example:", "  whimbrel setup"})
final class Setup implements Runnable {

    private final Context context;

    @Mixin
    private final DatabaseOption option = new DatabaseOption();

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            description = "What the first migration does, in a few words (Initial).")
    private String message = "Initial";

    Setup(Context context) {
        this.context = context;
    }

    @Override
    public void run() {
        NewProject.at(option.file(context), context.environment()).forEach(context::say);
        Project project = option.project(context);
        option.chosen(project.configuration())
                .forEach(database -> CreateDb.create(context, option.place(project, database)));
        new Comparing(context, project, option).write(Answers.NONE, Questions.NONE, null, new FormOptions(), message);
        new Journey(context, option, new LockOption(), false).go("Migrating", runner -> runner.migrate("head"));
    }
}
