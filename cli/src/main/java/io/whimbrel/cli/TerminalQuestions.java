package io.whimbrel.cli;

import io.whimbrel.generate.Questions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks on the terminal.
 *
 * @param context where to ask
 * @param answers the lines that are typed
 */
record TerminalQuestions(Context context, BufferedReader answers) implements Questions {

    @Override
    public Optional<Boolean> confirm(String question) {
        while (true) {
            Optional<String> typed = ask(question + " [y/N]");
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            switch (typed.get().toLowerCase(Locale.ROOT)) {
                case "y", "yes" -> {
                    return Optional.of(true);
                }
                case "", "n", "no" -> {
                    return Optional.of(false);
                }
                default -> context.say("Say y or n.");
            }
        }
    }

    @Override
    public Optional<String> ask(String question) {
        context.out().print(question + " ");
        context.out().flush();
        String line = readLine();
        if (line == null) {
            context.say("");
            return Optional.empty();
        }
        return Optional.of(line.strip());
    }

    @Override
    public void say(String sentence) {
        context.say(sentence);
    }

    private @Nullable String readLine() {
        try {
            return answers.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
