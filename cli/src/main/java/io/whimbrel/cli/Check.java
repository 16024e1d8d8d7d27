package io.whimbrel.cli;

import io.whimbrel.generate.Answers;
import io.whimbrel.generate.Generated;
import io.whimbrel.generate.Questions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code whimbrel check}: tells whether the migrations make what the model wants. */
@Command(
        name = "check",
        description = "Tell whether a migration is lacking; exit code 1 if one is.",
        footer = {"", "Example:", "  whimbrel check"})
final class Check implements Callable<Integer> {

    private final Context context;

    @Mixin
    private final DatabaseOption option = new DatabaseOption();

    @Option(names = "--json", description = "Tell it as JSON.")
    private boolean json;

    Check(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Comparing comparing = new Comparing(context, option.project(context), option);
        Generated generated = comparing.compare(Answers.NONE, Questions.NONE, FormOptions.allPlain());
        if (json) {
            context.say(Json.of(Comparing.objects(generated)));
        } else if (generated.changes().isEmpty()) {
            context.say(Comparing.NO_CHANGES);
        } else {
            context.say("The migrations lack:");
            comparing.lines(generated).forEach(context::say);
            context.say("Next: `whimbrel makemigrations -m \"…\"`.");
        }
        return generated.changes().isEmpty() ? 0 : 1;
    }
}
