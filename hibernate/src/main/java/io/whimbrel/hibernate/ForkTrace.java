package io.whimbrel.hibernate;

/** What the other JVM threw, as the text of its stack trace: its classes are not here. */
final class ForkTrace extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ForkTrace(String trace) {
        super(trace, null, false, false);
    }
}
