package io.whimbrel.cli;

import io.whimbrel.WhimbrelException;
import io.whimbrel.embedded.EmbeddedPostgresException;
import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
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
        err.println("Error: " + sentence(failure));
        if (stacktrace.getAsBoolean()) {
            failure.printStackTrace(err);
        }
        err.flush();
        return CODE;
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
            err.println("Error: " + failure.getMessage());
            UnmatchedArgumentException.printSuggestions(failure, err);
            err.println("Try `" + line.getCommandSpec().qualifiedName() + " --help`.");
            err.flush();
            return CODE;
        }
    }
}
