package io.whimbrel.run;

import io.whimbrel.WhimbrelException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What to say when PostgreSQL refuses a statement. */
final class Failure {

    private static final String NOT_NULL_VIOLATION = "23502";

    private Failure() {}

    static WhimbrelException of(Task task, SQLException reason) {
        return new WhimbrelException(sentence(task, reason), reason);
    }

    /** What failed, PostgreSQL's own words, and the statement. */
    static String sentence(Task task, SQLException reason) {
        return "Could not " + task.operation().describe() + ": " + words(reason) + ", at: " + task.firstLine()
                + hint(reason);
    }

    /** PostgreSQL's message with its detail and hint, and its SQLSTATE. */
    static String words(SQLException reason) {
        StringBuilder words = new StringBuilder();
        ServerErrorMessage server = reason instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        if (server == null || server.getMessage() == null) {
            words.append(reason.getMessage());
        } else {
            words.append(server.getMessage());
            append(words, server.getDetail());
            append(words, server.getHint());
        }
        return reason.getSQLState() == null ? words.toString() : words + " (SQLSTATE " + reason.getSQLState() + ")";
    }

    private static void append(StringBuilder words, @Nullable String more) {
        if (more != null && !more.isBlank()) {
            words.append("; ").append(more);
        }
    }

    private static String hint(SQLException reason) {
        return NOT_NULL_VIOLATION.equals(reason.getSQLState())
                ? "; rows that are there have no value for it: give the operation a backfill"
                : "";
    }
}
