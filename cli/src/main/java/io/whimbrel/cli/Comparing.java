package io.whimbrel.cli;

import io.whimbrel.cli.project.Project;
import io.whimbrel.cli.project.ProjectModel;
import io.whimbrel.config.FileFormat;
import io.whimbrel.generate.Answers;
import io.whimbrel.generate.DatabaseModel;
import io.whimbrel.generate.Generated;
import io.whimbrel.generate.Questions;
import io.whimbrel.generate.Workspace;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.Review;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares models with migrations, and tells about it.
 *
 * @param context where to tell
 * @param project the project
 * @param option which databases
 */
record Comparing(Context context, Project project, DatabaseOption option) {

    static final String NO_CHANGES = "No changes: the migrations make what the model wants.";

    /** Warns of what is not compiled, and makes ready to compare. */
    private io.whimbrel.generate.MakeMigrations with(
            Answers answers, Questions questions, @Nullable FileFormat format, FormOptions form) {
        List<ProjectModel> models = option.chosen(project.configuration()).stream()
                .map(database -> option.model(project, database))
                .toList();
        List<DatabaseModel> ready =
                models.stream().map(ProjectModel::toDatabaseModel).map(form::of).toList();
        models.stream().flatMap(model -> model.stale().stream()).distinct().forEach(context::warn);
        Workspace workspace = project.workspace(format);
        return new io.whimbrel.generate.MakeMigrations(form.of(workspace), ready, answers, questions);
    }

    /** Compares, and warns of what no migration can hold. */
    Generated compare(Answers answers, Questions questions, FormOptions form) {
        Generated generated = with(answers, questions, null, form).compare();
        generated.warnings().forEach(context::warn);
        return generated;
    }

    /** Writes a migration, if one is lacking, and tells what is in it. */
    Generated write(
            Answers answers, Questions questions, @Nullable FileFormat format, FormOptions form, String message) {
        context.say("Comparing the model with the migrations …");
        Generated generated = with(answers, questions, format, form).write(message);
        generated.warnings().forEach(context::warn);
        lines(generated).forEach(context::say);
        if (generated.file().isEmpty()) {
            context.say(NO_CHANGES);
            return generated;
        }
        Path file = generated.file().get();
        context.say("Proved on a scratch database: up, down, up.");
        context.say("Wrote " + project.configuration().directory().relativize(file));
        return generated;
    }

    /** The operations, under their database's name where there are several, and what may be said of them. */
    List<String> lines(Generated generated) {
        boolean several = project.configuration().databases().size() > 1;
        List<String> lines = new ArrayList<>();
        generated.changes().forEach((database, change) -> {
            if (several) {
                lines.add(database + ":");
            }
            lines.addAll(OperationLines.of(change.upgrade()));
        });
        lines.addAll(generated.hints());
        return lines;
    }

    /** The operations, for programs. */
    static Map<String, List<Map<String, Object>>> objects(Generated generated) {
        return generated.changes().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> objects(entry.getValue().upgrade()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static List<Map<String, Object>> objects(List<Operation> operations) {
        Review review = new Review();
        List<Map<String, Object>> objects = new ArrayList<>();
        for (Operation operation : operations) {
            List<String> hazards =
                    review.of(operation).stream().map(Object::toString).toList();
            objects.add(new TreeMap<>(Map.of("operation", operation.describe(), "hazards", hazards)));
        }
        return objects;
    }
}
