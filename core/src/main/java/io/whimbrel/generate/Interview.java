package io.whimbrel.generate;

import io.whimbrel.diff.Question;
import io.whimbrel.generate.rename.Candidate;
import io.whimbrel.generate.rename.Rename;
import io.whimbrel.generate.rename.Renames;
import io.whimbrel.schema.ObjectId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Asks for what no schema says, and keeps what was answered beside what was said beforehand.
 *
 * <p>A value counts for every database that is compared later, as the option would that says the same.
 */
final class Interview {

    private final List<String> options = new ArrayList<>();
    private final Questions questions;
    private final boolean several;
    private Answers answers;

    /**
     * Begins.
     *
     * @param questions who can be asked
     * @param several whether it must be said which database a question is about
     * @param answers what was said beforehand
     */
    Interview(Questions questions, boolean several, Answers answers) {
        this.questions = questions;
        this.several = several;
        this.answers = answers;
    }

    /** What was said so far, beforehand or here. */
    Answers answers() {
        return answers;
    }

    /** Asks what has only another name. */
    Renamed names(String database, Renaming renaming, Renames known, Predicate<Candidate> open) {
        Renamed renamed = renaming.asking(known, about(database), open);
        renamed.renames().said().stream()
                .filter(rename -> !known.said().contains(rename))
                .map(Rename::option)
                .forEach(options::add);
        return renamed;
    }

    /** Asks for values, one after the other, until one that is needed isn't told; that is left to the diff to say. */
    void values(String database, AnswerTrial trial) {
        Set<ObjectId> unsaid = new HashSet<>();
        while (questions != Questions.NONE) {
            Optional<Question> next = trial.open(answers).stream()
                    .filter(question -> !unsaid.contains(question.id()))
                    .findFirst();
            if (next.isEmpty()) {
                return;
            }
            Question question = next.get();
            if (!answered(question, about(database), trial)) {
                if (question.isNeeded()) {
                    return;
                }
                unsaid.add(question.id());
            }
        }
    }

    /** Says how to say the same where nobody is asked. */
    void end() {
        if (!options.isEmpty()) {
            questions.say("To repeat this without questions, add: " + String.join(" ", options));
        }
    }

    private Questions about(String database) {
        return several ? new QuestionsAbout(database, questions) : questions;
    }

    private boolean answered(Question question, Questions asked, AnswerTrial trial) {
        while (true) {
            String text = asked.ask(question.text())
                    .map(typed -> typed.isBlank() ? question.suggestion() : typed)
                    .orElse(null);
            if (text == null) {
                return false;
            }
            Answer answer = Answer.to(question, trial.spoken(question), text);
            Answers more = answer.addedTo(answers);
            Optional<String> refusal = trial.refusal(more, answers);
            if (refusal.isEmpty()) {
                options.add(answer.option());
                answers = more;
                return true;
            }
            asked.say(refusal.get());
        }
    }
}
