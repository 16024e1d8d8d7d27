package io.whimbrel.cli;

import io.whimbrel.cli.project.Project;
import io.whimbrel.config.DatabaseConfiguration;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.RevisionGraph;
import io.whimbrel.run.HalfDone;
import io.whimbrel.run.Progress;
import io.whimbrel.run.Runner;
import io.whimbrel.run.RunnerOptions;
import io.whimbrel.run.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code whimbrel current}: tells where databases are. */
@Command(
        name = "current",
        description = "Tell the revision that the database has.",
        footer = {"", "Examples:", "  whimbrel current", "  whimbrel current --json"})
final class Current implements Runnable {

    private final Context context;

    @Mixin
    private final DatabaseOption option = new DatabaseOption();

    @Option(names = "--json", description = "Tell it as JSON.")
    private boolean json;

    Current(Context context) {
        this.context = context;
    }

    @Override
    public void run() {
        Project project = option.project(context);
        RevisionGraph graph = project.revisions();
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (DatabaseConfiguration database : option.chosen(project.configuration())) {
            Status status = new Runner(
                            option.place(project, database).url()::connect,
                            graph,
                            database.name(),
                            RunnerOptions.standard(),
                            Progress.SILENT)
                    .current();
            if (json) {
                all.add(object(database.name(), status));
            } else {
                boolean several = project.configuration().databases().size() > 1;
                context.say((several ? database.name() + ": " : "") + line(status));
            }
        }
        if (json) {
            context.say(Json.of(all));
        }
    }

    private static String line(Status status) {
        MigrationFile current = status.current();
        String where = current == null ? "base" : current.id() + "  " + current.description();
        HalfDone half = status.halfDone();
        String rest = status.pending().isEmpty() ? "head" : status.pending().size() + " to migrate";
        return where + "  (" + rest + ")"
                + (half == null
                        ? ""
                        : "; " + half.file().id() + " stopped after step " + half.stepsDone() + " of "
                                + half.stepsTotal() + ", and goes on with migrate or downgrade");
    }

    private static Map<String, @Nullable Object> object(String database, Status status) {
        MigrationFile current = status.current();
        HalfDone half = status.halfDone();
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("database", database);
        object.put("revision", current == null ? null : current.id());
        object.put("description", current == null ? null : current.description());
        object.put("pending", status.pending().stream().map(MigrationFile::id).toList());
        object.put("halfDone", half == null ? null : half.file().id());
        return object;
    }
}
