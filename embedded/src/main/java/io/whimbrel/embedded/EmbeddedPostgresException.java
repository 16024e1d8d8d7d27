package io.whimbrel.embedded;

/**
 * The embedded PostgreSQL cannot be had: no binaries, no right to start it, a directory it cannot use.
 *
 * <p>The message is one clear sentence for the user and never holds a secret.
 */
public final class EmbeddedPostgresException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EmbeddedPostgresException(String message) {
        super(message);
    }

    EmbeddedPostgresException(String message, Throwable cause) {
        super(message, cause);
    }
}
