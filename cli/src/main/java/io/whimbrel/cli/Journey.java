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
 * @param lock how to behave towards others
 * @param json whether to tell it to a program
 */
record Journey(Context context, DatabaseOption option, LockOption lock, boolean json) {

    /**
     * Goes.
     *
     * @param what what it is called, such as {@code Migrating}
     * @param way what each runner is to do
     */
    void go(String what, Function<Runner, List<RevisionGraph.Step>> way) {
        Report report = json ? new ProgressEvents(context) : new ProgressLines(context, what);
        try {
            go(report, way);
        } catch (RuntimeException e) {
            report.failed(e);
            throw e;
        } finally {
            report.end();
        }
    }

    private void go(Report report, Function<Runner, List<RevisionGraph.Step>> way) {
        Project project = option.project(context);
        RevisionGraph graph = project.revisions();
        for (DatabaseConfiguration database : option.chosen(project.configuration())) {
            Place place = option.place(project, database);
            report.databaseStarted(database, place);
            Runner runner = new Runner(place.url()::connect, graph, database.name(), lock.options(database), report);
            context.interruption().running(runner);
            report.databaseFinished(way.apply(runner), runner);
        }
    }

    /**
     * Prints the SQL instead.
     *
     * @param target where to; {@code from:to} asks no database where it is
     * @param direction which way it must be
     */
    void print(String target, Direction direction) {
        if (json) {
            throw new WhimbrelException("--sql prints a script and --json tells what happens: choose one of them.");
        }
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
                            lock.options(database),
                            Progress.SILENT))
                    : graph.resolve(target.substring(0, colon), null);
            List<RevisionGraph.Step> path = graph.path(from, graph.resolve(target.substring(colon + 1), from));
            if (!path.isEmpty() && path.get(0).direction() != direction) {
                throw new WhimbrelException(
                        "From " + (from == null ? "base" : from) + " to " + target.substring(colon + 1)
                                + " is no " + direction.word() + "; use `whimbrel "
                                + (direction == Direction.UPGRADE ? "downgrade" : "migrate") + " --sql`.");
            }
            context.out().print(SqlScript.of(path, database.name(), lock.options(database)));
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
}
