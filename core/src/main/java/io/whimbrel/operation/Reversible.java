package io.whimbrel.operation;

/** An operation that is taken back by another one alone, whatever the rest of the schema is: a rename, a move. */
public interface Reversible {

    /**
     * The operation that takes it back.
     *
     * @return such as the rename from the name it gave to the name it took
     */
    Operation reversed();
}
