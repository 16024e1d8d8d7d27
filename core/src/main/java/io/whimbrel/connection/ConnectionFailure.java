package io.whimbrel.connection;

import io.whimbrel.WhimbrelException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;

/** Why a connection wasn't had, as a sentence; the server's own words never hold the password. */
final class ConnectionFailure {

    private ConnectionFailure() {}

    static WhimbrelException explain(DatabaseUrl url, SQLException failure) {
        return new WhimbrelException("could not connect to " + url + ": " + sentence(url, failure), failure);
    }

    private static String sentence(DatabaseUrl url, SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return switch (state) {
            case "28P01" ->
                "the password for user " + url.user() + " was refused; set the right one in the url,"
                        + " in PGPASSWORD or in the password file";
            case "08004" ->
                words(failure).contains("password")
                        ? "user " + url.user() + " needs a password; set it in the url, in PGPASSWORD or in the"
                                + " password file (" + words(failure) + ")"
                        : words(failure);
            case "3D000" -> "there is no such database; create it with: whimbrel createdb";
            case "08001", "08006" ->
                failure.getCause() instanceof IOException
                        ? reason(failure) + "; is PostgreSQL running there?"
                        : words(failure);
            default -> words(failure);
        };
    }

    private static String reason(SQLException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof UnknownHostException) {
            return "the host name is unknown";
        }
        if (cause instanceof SocketTimeoutException) {
            return "no answer in time";
        }
        return cause == null || cause.getMessage() == null ? words(failure) : cause.getMessage();
    }

    private static String words(SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        String plain = message.startsWith("FATAL: ") ? message.substring("FATAL: ".length()) : message;
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
