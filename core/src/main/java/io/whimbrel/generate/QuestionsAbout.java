package io.whimbrel.generate;

import java.util.Optional;

/**
 * Says with each question which of several databases it is about.
 *
 * @param database its name
 * @param questions who is asked
 */
record QuestionsAbout(String database, Questions questions) implements Questions {

    @Override
    public Optional<Boolean> confirm(String question) {
        return questions.confirm(database + ": " + question);
    }

    @Override
    public Optional<String> ask(String question) {
        return questions.ask(database + ": " + question);
    }

    @Override
    public void say(String sentence) {
        questions.say(database + ": " + sentence);
    }
}
