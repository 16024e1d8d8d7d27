package io.whimbrel.cli;

import io.whimbrel.cli.project.Project;
import io.whimbrel.config.DatabaseConfiguration;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.RevisionGraph;
import io.whimbrel.plan.lint.Report;
import io.whimbrel.plan.lint.ReportLines;
import io.whimbrel.plan.lint.ReportObjects;
import io.whimbrel.plan.lint.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code whimbrel lint}: judges migrations. */
@Command(
        name = "lint",
        description = "Judge migrations by what they do on a scratch database; exit code 1 if one is faulty.",
        footer = {
            "",
            "The live database takes no part.",
            "",
            "Examples:",
            "  whimbrel lint",
            "  whimbrel lint 3f9c: --fail-on warning"
        })
final class Lint implements Callable<Integer> {

    private final Context context;

    @Parameters(
            arity = "0..1",
            paramLabel = "FROM:TO",
            description = "Two revisions, ids or their unique beginnings, base or head; either can be left out. Without"
                    + " it, all migrations.")
    private String range = ":";

    @Mixin
    private final DatabaseOption option = new DatabaseOption();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "How bad a finding must be for exit code 1: error (the default), warning or note.")
    private Severity failOn = Severity.ERROR;

    @Option(names = "--json", description = "Tell it as JSON.")
    private boolean json;

    Lint(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Project project = option.project(context);
        RevisionGraph graph = project.revisions();
        List<MigrationFile> files = Range.of(range, graph);
        List<Report> reports = new ArrayList<>();
        for (DatabaseConfiguration database : option.chosen(project.configuration())) {
            Report report = new io.whimbrel.plan.lint.Lint(
                            option.model(project, database).server(), graph, database.name())
                    .judge(files);
            reports.add(report);
            if (!json) {
                if (project.configuration().databases().size() > 1) {
                    context.say(database.name() + ":");
                }
                ReportLines.of(report).forEach(context::say);
            }
        }
        if (json) {
            context.say(Json.of(reports.stream().map(ReportObjects::of).toList()));
        }
        return reports.stream().anyMatch(report -> report.hasAny(failOn)) ? 1 : 0;
    }
}
