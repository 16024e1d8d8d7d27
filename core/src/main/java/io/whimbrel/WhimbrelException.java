package io.whimbrel;

/**
 * Something the user can put right: bad input, a refused connection, a migration that fails.
 *
 * <p>The message is one clear sentence for the user: what is wrong, where, and what to do about it.
 * It never holds a secret. A command prints it to standard error and ends with exit code 2.
 */
public final class WhimbrelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A fault that Whimbrel found itself.
     *
     * @param message what is wrong, where, and what to do
     */
    public WhimbrelException(String message) {
        super(message);
    }

    /**
     * A fault that something below reported.
     *
     * @param message what is wrong, where, and what to do
     * @param cause what reported it, shown by {@code --stacktrace}
     */
    public WhimbrelException(String message, Throwable cause) {
        super(message, cause);
    }
}
