package io.whimbrel.cli;

import io.whimbrel.config.FileFormat;
import io.whimbrel.generate.Generated;
import io.whimbrel.generate.Questions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code whimbrel makemigrations}: writes the migration that the model asks for. */
@Command(
        name = "makemigrations",
        description = "Write a migration of what changed in the model.",
        footer = {
            "",
            "Examples:",
            "  whimbrel makemigrations -m \"Add user model\"",
            "  whimbrel makemigrations -m \"Require an age\" --backfill users.age=18",
            "  whimbrel makemigrations -m \"Say total\" --rename orders.sum=total"
        })
final class MakeMigrations implements Runnable {

    private final Context context;

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            description = "What the migration does, in a few words.")
    private @Nullable String message;

    @Option(names = "--dry-run", description = "Tell what would be in it, and write nothing.")
    private boolean dryRun;

    @Option(names = "--timings", description = "Tell how many milliseconds each phase took; two may run at once.")
    private boolean timings;

    @Option(names = "--format", paramLabel = "FORMAT", description = "java or sql, instead of the configured one.")
    private @Nullable FileFormat format;

    @Option(names = "--no-input", description = "Ask nothing, even on a terminal.")
    private boolean quiet;

    @Mixin
    private final FormOptions form = new FormOptions();

    @Mixin
    private final AnswerOptions answers = new AnswerOptions();

    @Mixin
    private final DatabaseOption option = new DatabaseOption();

    MakeMigrations(Context context) {
        this.context = context;
    }

    @Override
    public void run() {
        Comparing comparing = new Comparing(context, option.project(context), option);
        Questions questions = quiet ? Questions.NONE : context.questions();
        if (dryRun) {
            Generated generated = comparing.compare(answers.answers(), questions, form);
            List<String> lines = comparing.lines(generated);
            lines.forEach(context::say);
            form.remarks(generated).forEach(context::say);
            context.say(lines.isEmpty() ? Comparing.NO_CHANGES : "Wrote nothing, as --dry-run says.");
            return;
        }
        if (message == null || message.isBlank()) {
            throw new ParameterException(spec.commandLine(), "Say what it does: -m \"Add user model\"");
        }
        Generated generated = comparing.write(answers.answers(), questions, format, form, message);
        form.remarks(generated).forEach(context::say);
        if (generated.file().isPresent()) {
            context.say("Next: review it, then `whimbrel migrate`.");
        }
        if (timings) {
            context.say("Phases, in ms: " + generated.milliseconds());
        }
    }
}
