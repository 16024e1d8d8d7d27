package io.whimbrel.generate;

import java.util.Optional;

/** Somebody who may know what no schema tells. */
public interface Questions {

    /** Nobody is there to answer. */
    Questions NONE = new Questions() {

        @Override
        public Optional<Boolean> confirm(String question) {
            return Optional.empty();
        }

        @Override
        public Optional<String> ask(String question) {
            return Optional.empty();
        }

        @Override
        public void say(String sentence) {
            // to nobody
        }
    };

    /**
     * Asks for yes or no.
     *
     * @param question such as {@code Is orders.sum now orders.total?}
     * @return the answer; empty if nobody answers, now or later
     */
    Optional<Boolean> confirm(String question);

    /**
     * Asks for a text.
     *
     * @param question such as {@code … What do its values become? SQL [age::integer]:}
     * @return the answer, which is empty text if nothing was typed; empty if nobody answers, now or later
     */
    Optional<String> ask(String question);

    /**
     * Tells what is wrong with an answer, or what came of all.
     *
     * @param sentence what to tell
     */
    void say(String sentence);
}
