package io.whimbrel.generate;

import io.whimbrel.WhimbrelException;
import io.whimbrel.diff.Casts;
import io.whimbrel.diff.Question;
import io.whimbrel.generate.rename.Renames;
import io.whimbrel.model.ColumnReference;
import io.whimbrel.operation.Operation;
import io.whimbrel.run.Attempt;
import io.whimbrel.run.Attempt.Refusal;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what answers leave open, and tries what they say on the scratch database.
 *
 * @param connection the scratch database, once things have their other names
 * @param renamed what it is then
 * @param to the schema that shall be
 * @param initialisers what the entities' own fields give to new rows
 * @param casts which casts the server has
 */
record AnswerTrial(
        Connection connection, Renamed renamed, Schema to, Map<ColumnReference, String> initialisers, Casts casts) {

    /** What nobody has said yet. */
    List<Question> open(Answers answers) {
        return thereAndBack(answers).open(renamed, wanted(answers));
    }

    /**
     * What is wrong with an answer that came to others, in a sentence.
     *
     * <p>The whole change is tried, as an answer may be about what comes with it. It isn't the answer that PostgreSQL
     * refuses if it refuses the change without it, too; the proof tells of that.
     */
    Optional<String> refusal(Answers more, Answers answers) {
        try {
            Optional<Refusal> refusal = attempt(more).filter(each -> !each.isOfTransaction());
            return refusal.isEmpty() || attempt(answers).isPresent()
                    ? Optional.empty()
                    : Optional.of("PostgreSQL refuses that: " + refusal.get().words() + ".");
        } catch (WhimbrelException e) {
            String sentence = String.valueOf(e.getMessage());
            return Optional.of(sentence.endsWith(".") ? sentence : sentence + ".");
        }
    }

    /** What the user calls it that a question is about. */
    ObjectId spoken(Question question) {
        return renamed.spoken(question.id());
    }

    private Optional<Refusal> attempt(Answers answers) {
        List<Operation> operations =
                thereAndBack(answers).tried(renamed, wanted(answers)).operations();
        try {
            return Attempt.of(connection, operations);
        } catch (SQLException e) {
            throw new ScratchFailure(e);
        }
    }

    private ThereAndBack thereAndBack(Answers answers) {
        return new ThereAndBack(answers, initialisers, casts);
    }

    private Schema wanted(Answers answers) {
        return new NullableFirst(answers.nullableFirst()).in(to, renamed.schema(), Renames.NONE);
    }
}
