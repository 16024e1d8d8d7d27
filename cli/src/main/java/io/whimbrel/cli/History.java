package io.whimbrel.cli;

import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.RevisionGraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code whimbrel history}: lists the migrations. */
@Command(
        name = "history",
        description = "List the migrations, the last one first.",
        footer = {"", "Examples:", "  whimbrel history", "  whimbrel history 3f9c:head"})
final class History implements Runnable {

    private final Context context;

    @Parameters(
            arity = "0..1",
            paramLabel = "FROM:TO",
            description = "Two revisions, ids or their unique beginnings, base or head; either can be left out.")
    private String range = ":";

    @Mixin
    private final ProjectOption project = new ProjectOption();

    @Option(names = "--json", description = "List them as JSON.")
    private boolean json;

    History(Context context) {
        this.context = context;
    }

    @Override
    public void run() {
        RevisionGraph graph = project.open(context).revisions();
        List<MigrationFile> files = new ArrayList<>(Range.of(range, graph));
        Collections.reverse(files);
        if (json) {
            context.say(Json.of(files.stream().map(History::object).toList()));
            return;
        }
        if (files.isEmpty()) {
            context.say("There are no migrations.");
        }
        String head = graph.head().map(MigrationFile::id).orElse("");
        for (MigrationFile file : files) {
            context.say(file.id() + "  " + file.description() + (file.id().equals(head) ? "  (head)" : ""));
        }
    }

    private static Map<String, Object> object(MigrationFile file) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("revision", file.id());
        object.put("follows", file.follows());
        object.put("description", file.description());
        object.put("file", file.fileName());
        object.put("databases", file.databases());
        return object;
    }
}
