package io.whimbrel.generate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Answers in turn, then no more. */
final class ScriptedQuestions implements Questions {

    private final List<String> heard;
    private final Deque<String> left;

    /**
     * @param heard gets what is asked and said
     */
    ScriptedQuestions(List<String> heard, String... answers) {
        this.heard = heard;
        this.left = new ArrayDeque<>(List.of(answers));
    }

    @Override
    public Optional<Boolean> confirm(String question) {
        return ask(question).map("y"::equals);
    }

    @Override
    public Optional<String> ask(String question) {
        heard.add(question);
        return Optional.ofNullable(left.poll());
    }

    @Override
    public void say(String sentence) {
        heard.add(sentence);
    }
}
