package io.whimbrel.hibernate.bridge;

/** Something that the user can put right; its message is the sentence that they will read. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }

    Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
