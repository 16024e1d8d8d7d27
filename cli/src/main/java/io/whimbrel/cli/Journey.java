package io.whimbrel.cli;

import io.whimbrel.WhimbrelException;
import io.whimbrel.cli.project.Place;
import io.whimbrel.cli.project.Project;
import io.whimbrel.config.DatabaseConfiguration;
import io.whimbrel.migration.Direction;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.RevisionGraph;
import io.whimbrel.run.HalfDone;
import io.whimbrel.run.Progress;
import io.whimbrel.run.Runner;
import io.whimbrel.run.RunnerOptions;
import io.whimbrel.run.SqlScript;
import io.whimbrel.run.Status;
import java.util.Collection;
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
            context.interruption().running(runner);
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

    /**
     * Prints the SQL instead.
     *
     * @param target where to; {@code from:to} asks no database where it is
     * @param direction which way it must be
     */
    void print(String target, Direction direction) {
        Project project = option.project(context);
        RevisionGraph graph = project.revisions();
        Collection<DatabaseConfiguration> chosen = option.chosen(project.configuration());
        if (chosen.size() > 1) {
            throw new WhimbrelException("--sql needs --database, for a script runs on one database.");
        }
        int colon = target.indexOf(':');
        for (DatabaseConfiguration database : chosen) {
            String from = colon < 0
                    ? current(new Runner(
                            option.place(project, database).url()::connect,
                            graph,
                            database.name(),
                            options,
                            Progress.SILENT))
                    : graph.resolve(target.substring(0, colon), null);
            List<RevisionGraph.Step> path = graph.path(from, graph.resolve(target.substring(colon + 1), from));
            if (!path.isEmpty() && path.get(0).direction() != direction) {
                throw new WhimbrelException(
                        "From " + (from == null ? "base" : from) + " to " + target.substring(colon + 1)
                                + " is no " + direction.word() + "; use `whimbrel "
                                + (direction == Direction.UPGRADE ? "downgrade" : "migrate") + " --sql`.");
            }
            context.out().print(SqlScript.of(path, database.name(), options));
            context.out().flush();
        }
    }

    private static @Nullable String current(Runner runner) {
        Status status = runner.current();
        HalfDone half = status.halfDone();
        if (half != null) {
            throw new WhimbrelException("Migration " + half.file().id() + " stopped midway on this database; finish it"
                    + " with migrate or downgrade before you print what comes next.");
        }
        MigrationFile current = status.current();
        return current == null ? null : current.id();
    }

    private static String name(@Nullable MigrationFile file) {
        return file == null ? "base" : file.id() + " (" + file.description() + ")";
    }
}
