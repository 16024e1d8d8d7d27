package io.whimbrel.cli;

import io.whimbrel.WhimbrelException;
import io.whimbrel.migration.Direction;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.RevisionGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code whimbrel show}: tells what a migration does. */
@Command(
        name = "show",
        description = "Tell what a migration does, in both directions.",
        footer = {"", "Examples:", "  whimbrel show", "  whimbrel show 3f9c"})
final class Show implements Runnable {

    private final Context context;

    @Parameters(
            arity = "0..1",
            paramLabel = "REVISION",
            description = "head (the default), or an id or its unique beginning.")
    private String revision = "head";

    @Mixin
    private final ProjectOption project = new ProjectOption();

    Show(Context context) {
        this.context = context;
    }

    @Override
    public void run() {
        RevisionGraph graph = project.open(context).revisions();
        String id = graph.resolve(revision, null);
        if (id == null) {
            throw new WhimbrelException("There is no migration at base; `whimbrel history` lists them.");
        }
        MigrationFile file = graph.find(id);
        context.say(file.id() + "  " + file.description());
        context.say("follows " + (file.follows().isEmpty() ? "base" : file.follows()) + ", in " + file.fileName());
        for (String database : file.databases()) {
            String name = file.databases().size() > 1 ? " " + database : "";
            context.say("upgrade" + name + ":");
            OperationLines.of(file.operations(Direction.UPGRADE, database)).forEach(context::say);
            context.say("downgrade" + name + ":");
            OperationLines.of(file.operations(Direction.DOWNGRADE, database)).forEach(context::say);
        }
    }
}
