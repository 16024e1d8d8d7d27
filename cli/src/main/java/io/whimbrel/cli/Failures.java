package io.whimbrel.cli;

import io.whimbrel.WhimbrelException;
import io.whimbrel.config.Suggestion;
import io.whimbrel.embedded.EmbeddedPostgresException;
import io.whimbrel.run.Secrets;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells a failure in a sentence, on standard error.
 *
 * @param stacktrace whether the user wants to see where it came from
 */
record Failures(BooleanSupplier stacktrace) implements IExecutionExceptionHandler {

    static final int CODE = 2;

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult result) {
        PrintWriter err = line.getErr();
        err.println("Error: " + told(failure));
        if (stacktrace.getAsBoolean()) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            err.print(Secrets.hide(trace.toString()));
        }
        err.flush();
        return CODE;
    }

    /** The sentence about a failure, without a secret. */
    static String told(Exception failure) {
        return Secrets.hide(ended(sentence(failure)));
    }

    private static String ended(String sentence) {
        return sentence.endsWith(".") || sentence.endsWith("?") ? sentence : sentence + ".";
    }

    private static String sentence(Exception failure) {
        if (failure instanceof WhimbrelException || failure instanceof EmbeddedPostgresException) {
            return String.valueOf(failure.getMessage());
        }
        return "Whimbrel itself failed (" + failure.getClass().getSimpleName() + ": " + failure.getMessage()
                + "); --stacktrace shows where.";
    }

    /** Tells wrong usage: what is wrong, what was perhaps meant, and where to read on. */
    static final class OfUsage implements IParameterExceptionHandler {

        @Override
        public int handleParseException(ParameterException failure, String[] args) {
            CommandLine line = failure.getCommandLine();
            PrintWriter err = line.getErr();
            String name = line.getCommandSpec().qualifiedName();
            err.println(
                    "Error: " + Secrets.hide(what(failure, line.getCommandSpec())) + "; see `" + name + " --help`.");
            err.flush();
            return CODE;
        }

        private static String what(ParameterException failure, CommandSpec verb) {
            if (!(failure instanceof UnmatchedArgumentException unmatched)) {
                return String.valueOf(failure.getMessage());
            }
            String wrong = unmatched.getUnmatched().get(0);
            if (unmatched.isUnknownOption()) {
                return "There is no option '" + wrong + "'" + Suggestion.forWord(wrong, options(verb));
            }
            return verb.subcommands().isEmpty()
                    ? "'" + wrong + "' is one word too many"
                    : "There is no verb '" + wrong + "'"
                            + Suggestion.forWord(wrong, verb.subcommands().keySet());
        }

        private static List<String> options(CommandSpec verb) {
            return verb.options().stream().map(OptionSpec::longestName).toList();
        }
    }
}
