package io.whimbrel.run;

import io.whimbrel.connection.MissingRole;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What to say when PostgreSQL refuses a statement. */
final class Failure {

    /** By not_null_violation and insufficient_privilege. */
    private static final Map<String, String> HINTS = Map.of(
            "23502", "; rows that are there have no value for it: give the operation a backfill",
            "42501", "; migrate as a user who has that right, or have it granted");

    private Failure() {}

    /** What failed, PostgreSQL's own words, and the statement. */
    static String sentence(Task task, SQLException reason) {
        String place = task.isForeign() ? "" : ", at: " + task.firstLine();
        return "Could not " + task.operation().describe() + ": " + words(reason) + place + hint(reason);
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

    /** A sentence of Whimbrel's own, as a part of another one. */
    static String part(Exception sentence) {
        String text = String.valueOf(sentence.getMessage());
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** What to add when a lock was never given. */
    static String tries(int tries, List<OtherSession> blockers) {
        String count = tries == 1 ? "; it was tried once" : "; it was tried " + tries + " times";
        return blockers.isEmpty()
                ? count
                : count + ", and in the way was "
                        + blockers.stream().map(OtherSession::toString).collect(Collectors.joining(" and "));
    }

    private static void append(StringBuilder words, @Nullable String more) {
        if (more != null && !more.isBlank()) {
            words.append("; ").append(more.endsWith(".") ? more.substring(0, more.length() - 1) : more);
        }
    }

    /** What to do about it; empty where PostgreSQL's own words must do. */
    static String hint(SQLException reason) {
        return HINTS.getOrDefault(String.valueOf(reason.getSQLState()), MissingRole.hint(reason));
    }
}
