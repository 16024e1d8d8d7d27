package io.whimbrel.generate;

import java.util.Optional;

/** Somebody who may know whether two things are one. */
@FunctionalInterface
public interface RenameQuestions {

    /** Nobody is there to answer. */
    RenameQuestions NONE = question -> Optional.empty();

    /**
     * Asks.
     *
     * @param question such as {@code Is orders.sum now orders.total?}
     * @return the answer; empty if nobody answers, now or later
     */
    Optional<Boolean> ask(String question);
}
