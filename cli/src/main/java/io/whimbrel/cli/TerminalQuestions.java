package io.whimbrel.cli;

import io.whimbrel.generate.RenameQuestions;
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
record TerminalQuestions(Context context, BufferedReader answers) implements RenameQuestions {

    @Override
    public Optional<Boolean> ask(String question) {
        while (true) {
            context.out().print(question + " [y/N] ");
            context.out().flush();
            String line = readLine();
            if (line == null) {
                context.say("");
                return Optional.empty();
            }
            switch (line.strip().toLowerCase(Locale.ROOT)) {
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

    private @Nullable String readLine() {
        try {
            return answers.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
