package io.whimbrel.cli;

import io.whimbrel.WhimbrelException;
import io.whimbrel.cli.project.Place;
import io.whimbrel.cli.project.Project;
import io.whimbrel.config.DatabaseConfiguration;
import io.whimbrel.migration.RevisionGraph;
import io.whimbrel.plan.PlanObjects;
import io.whimbrel.plan.PlanPage;
import io.whimbrel.plan.PlanTable;
import io.whimbrel.plan.Planner;
import io.whimbrel.run.Ahead;
import io.whimbrel.run.Progress;
import io.whimbrel.run.Runner;
import io.whimbrel.run.RunnerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code whimbrel plan}: tells what migrations will do to the live database. */
@Command(
        name = "plan",
        description = "Tell what each pending statement locks, how long it may take, and what it can lose.",
        footer = {
            "",
            "The database is only read. SQL and code of your own is run on a scratch database to see",
            "its locks.",
            "",
            "Examples:",
            "  whimbrel plan",
            "  whimbrel plan -1 --json",
            "  whimbrel plan --html plan.html"
        })
final class Plan implements Runnable {

    private static final int NARROWEST = 80;
    private static final int WIDEST = 120;

    private final Context context;

    @Parameters(
            arity = "0..1",
            paramLabel = "TARGET",
            description = "head (the default), base, an id or its unique beginning, +2, -1.")
    private String target = "head";

    @Mixin
    private final DatabaseOption option = new DatabaseOption();

    @Option(names = "--json", description = "Tell it as JSON.")
    private boolean json;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write it as a page, too, that needs nothing else: to attach to a pull request.")
    private @Nullable Path html;

    Plan(Context context) {
        this.context = context;
    }

    @Override
    public void run() {
        Project project = option.project(context);
        RevisionGraph graph = project.revisions();
        List<io.whimbrel.plan.Plan> plans = new ArrayList<>();
        for (DatabaseConfiguration database : option.chosen(project.configuration())) {
            Place place = option.place(project, database);
            io.whimbrel.plan.Plan plan = plan(project, graph, database, place);
            plans.add(plan);
            if (!json) {
                tell(place, plan);
            }
        }
        if (json) {
            context.say(Json.of(plans.stream().map(PlanObjects::of).toList()));
        }
        if (html != null) {
            write(plans, context.directory().resolve(html));
        }
    }

    private io.whimbrel.plan.Plan plan(
            Project project, RevisionGraph graph, DatabaseConfiguration database, Place place) {
        RunnerOptions options = RunnerOptions.standard();
        Runner runner = new Runner(place.url()::connect, graph, database.name(), options, Progress.SILENT);
        List<Ahead> ahead = runner.ahead(target);
        return new Planner(
                        place.url()::connect,
                        () -> option.model(project, database).server(),
                        graph,
                        database.name())
                .plan(ahead);
    }

    private void tell(Place place, io.whimbrel.plan.Plan plan) {
        if (plan.migrations().isEmpty()) {
            context.say("Nothing to do on " + place + ".");
            return;
        }
        context.say("Plan for " + place + ":");
        boolean colours = context.terminal() && !context.environment().containsKey("NO_COLOR");
        PlanTable.of(plan, width(), colours).forEach(context::say);
    }

    private void write(List<io.whimbrel.plan.Plan> plans, Path file) {
        try {
            Files.writeString(file, PlanPage.of(plans, Instant.now()));
        } catch (IOException e) {
            throw new WhimbrelException(
                    "Can't write " + file + " (" + e + "); name a file in a folder that is there.", e);
        }
        if (!json) {
            context.say("Wrote " + html + ".");
        }
    }

    /** The terminal's, where the shell tells it. */
    private int width() {
        String columns = context.environment().getOrDefault("COLUMNS", "");
        int width = columns.matches("\\d{1,4}") ? Integer.parseInt(columns) : NARROWEST;
        return Math.max(NARROWEST, Math.min(WIDEST, width));
    }
}
