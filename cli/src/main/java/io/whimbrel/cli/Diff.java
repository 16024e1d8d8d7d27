package io.whimbrel.cli;

import io.whimbrel.cli.project.Project;
import io.whimbrel.cli.project.ProjectModel;
import io.whimbrel.cli.project.Sources;
import io.whimbrel.generate.Compared;
import io.whimbrel.generate.SchemaDiff;
import io.whimbrel.generate.SchemaSource;
import io.whimbrel.migration.files.SqlMigrationWriter;
import io.whimbrel.run.RunnerOptions;
import io.whimbrel.run.SqlScript;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code whimbrel diff}: tells what leads from one schema to another. */
@Command(
        name = "diff",
        description = {
            "Tell what leads from one schema to another, and write nothing; exit code 1 if they differ.",
            "",
            "A SCHEMA is",
            "  base          an empty database",
            "  history       what the migrations come to",
            "  model         what the application wants",
            "  database      the configured database as it is",
            "  a url         another database as it is",
            "  FILE.sql      what a file of SQL makes",
            "  a folder      what its migrations come to, or its .sql files make, by name",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  whimbrel diff",
            "  whimbrel diff --from database",
            "  whimbrel diff --from base --to schema.sql --sql",
            "  whimbrel diff --from database --backfill users.age=18",
            "  whimbrel diff --from postgresql://me@localhost/shop --to live.sql"
        })
final class Diff implements Callable<Integer> {

    private final Context context;

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    @Option(names = "--from", paramLabel = "SCHEMA", description = "The schema that is (history).")
    private String from = "history";

    @Option(names = "--to", paramLabel = "SCHEMA", description = "The schema that shall be (model).")
    private String to = "model";

    @Option(names = "--sql", description = "Print the SQL alone, as a script for psql.")
    private boolean sql;

    @Option(names = "--json", description = "Tell it as JSON.")
    private boolean json;

    @Option(names = "--no-proof", description = "Don't run the operations on a scratch database before they are told.")
    private boolean unproved;

    @Option(names = "--timings", description = "Tell how many milliseconds each phase took, on standard error.")
    private boolean timings;

    @Mixin
    private final AnswerOptions answers = new AnswerOptions();

    @Mixin
    private final DatabaseOption option = new DatabaseOption();

    Diff(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (sql && json) {
            throw new ParameterException(spec.commandLine(), "--sql and --json can't be had at once");
        }
        Project project = option.projectOrDefaults(context);
        ProjectModel model = option.model(project, option.one(project.configuration()));
        Sources sources = new Sources(context.directory(), model);
        SchemaSource fromSource = sources.of("--from", from);
        SchemaSource toSource = sources.of("--to", to);
        Compared compared = new SchemaDiff(model.server(), model.managed(), !unproved, answers.answers())
                .between(fromSource, toSource);
        compared.warnings().forEach(context::warn);
        if (timings) {
            context.err().println("Phases, in ms: " + compared.milliseconds());
        }
        tell(compared);
        return compared.operations().isEmpty() ? 0 : 1;
    }

    private void tell(Compared compared) {
        if (sql) {
            context.out().print(SqlScript.of(compared.operations(), RunnerOptions.standard()));
            context.out().flush();
        } else if (json) {
            context.say(Json.of(ComparedObjects.of(compared)));
        } else if (compared.operations().isEmpty()) {
            context.say("No differences between " + compared.from() + " and " + compared.to() + ".");
        } else {
            context.say("From " + compared.from() + " to " + compared.to() + ":");
            OperationLines.of(compared.operations()).forEach(context::say);
            compared.hints().forEach(context::say);
            if (!unproved) {
                context.say("Proved on a scratch database.");
            }
            context.out().print(SqlMigrationWriter.statements(compared.operations()));
            context.out().flush();
        }
    }
}
