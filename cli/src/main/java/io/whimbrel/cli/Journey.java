package io.whimbrel.cli;

import io.whimbrel.cli.project.Place;
import io.whimbrel.cli.project.Project;
import io.whimbrel.config.DatabaseConfiguration;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.RevisionGraph;
import io.whimbrel.run.Runner;
import io.whimbrel.run.RunnerOptions;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes databases along their history, one after the other, and tells about it.
 *
 * @param context where to tell
 * @param option which databases
 * @param options how to behave towards others
 */
record Journey(Context context, DatabaseOption option, RunnerOptions options) {

    /**
     * Goes.
     *
     * @param what what it is called, such as {@code Migrating}
     * @param way what each runner is to do
     */
    void go(String what, Function<Runner, List<RevisionGraph.Step>> way) {
        Project project = option.project(context);
        RevisionGraph graph = project.revisions();
        for (DatabaseConfiguration database : option.chosen(project.configuration())) {
            Place place = option.place(project, database);
            context.say(what + " " + place + ".");
            ProgressLines progress = new ProgressLines(context);
            Runner runner = new Runner(place.url()::connect, graph, database.name(), options, progress);
            try {
                if (way.apply(runner).isEmpty()) {
                    context.say(
                            "Nothing to do: it is at " + name(runner.current().current()) + ".");
                }
            } finally {
                progress.end();
            }
        }
    }

    private static String name(@Nullable MigrationFile file) {
        return file == null ? "base" : file.id() + " (" + file.description() + ")";
    }
}
