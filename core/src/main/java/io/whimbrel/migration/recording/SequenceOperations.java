package io.whimbrel.migration.recording;

import io.whimbrel.operation.AdvanceIdentity;
import io.whimbrel.operation.AdvanceSequence;
import io.whimbrel.operation.AlterSequence;
import io.whimbrel.operation.CreateSequence;
import io.whimbrel.operation.DropSequence;
import io.whimbrel.operation.RenameSequence;
import io.whimbrel.operation.Resumption;
import io.whimbrel.operation.SetSequenceOwner;
import io.whimbrel.operation.SetSequenceUnlogged;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Sequence;
import io.whimbrel.schema.SequenceOptions;

/** What can happen to a sequence that is not an identity column's own. */
public interface SequenceOperations extends Recorder {

    /**
     * Creates a sequence that counts as usual.
     *
     * @param sequence the sequence
     * @return takes the sequence's comment
     * @see CreateSequence
     */
    default Commented<CreateSequence> createSequence(String sequence) {
        return createSequence(sequence, "");
    }

    /**
     * Creates a sequence.
     *
     * @param sequence the sequence
     * @param options how it counts, such as {@code AS integer INCREMENT BY 50}
     * @return takes the sequence's comment
     * @see CreateSequence
     */
    default Commented<CreateSequence> createSequence(String sequence, String options) {
        return createSequence(sequence, options, false);
    }

    private Commented<CreateSequence> createSequence(String sequence, String options, boolean unlogged) {
        QualifiedName name = QualifiedName.parse(sequence);
        SequenceOptions parsed = SequenceClauses.parse(options);
        return begin(
                new Commented<>(comment -> new CreateSequence(new Sequence(name, parsed, null, unlogged, comment))));
    }

    /**
     * Creates a sequence that counts as usual and is kept out of the write-ahead log.
     *
     * @param sequence the sequence
     * @return takes the sequence's comment
     * @see CreateSequence
     */
    default Commented<CreateSequence> createUnloggedSequence(String sequence) {
        return createSequence(sequence, "", true);
    }

    /**
     * Creates a sequence that is kept out of the write-ahead log.
     *
     * @param sequence the sequence
     * @param options how it counts, such as {@code AS integer INCREMENT BY 50}
     * @return takes the sequence's comment
     * @see CreateSequence
     */
    default Commented<CreateSequence> createUnloggedSequence(String sequence, String options) {
        return createSequence(sequence, options, true);
    }

    /**
     * Takes a sequence out of the write-ahead log.
     *
     * @param sequence the sequence
     * @see SetSequenceUnlogged
     */
    default void setSequenceUnlogged(String sequence) {
        record(new SetSequenceUnlogged(QualifiedName.parse(sequence), true));
    }

    /**
     * Takes a sequence back into the write-ahead log.
     *
     * @param sequence the sequence
     * @see SetSequenceUnlogged
     */
    default void setSequenceLogged(String sequence) {
        record(new SetSequenceUnlogged(QualifiedName.parse(sequence), false));
    }

    /**
     * Makes a sequence count as usual.
     *
     * @param sequence the sequence
     * @see AlterSequence
     */
    default void alterSequence(String sequence) {
        alterSequence(sequence, "");
    }

    /**
     * Changes how a sequence counts.
     *
     * @param sequence the sequence
     * @param options how from now on; what is not said is as usual. A bound that is said takes it to its start if it stands
     *     before that, or outside and has given out nothing yet; {@code RESTART} at the end does in any case
     * @see AlterSequence
     */
    default void alterSequence(String sequence, String options) {
        boolean restart = options.endsWith("RESTART");
        String clauses = restart ? options.substring(0, options.length() - "RESTART".length()) : options;
        Resumption resumption = restart ? Resumption.AT_ITS_START : SequenceClauses.resumption(clauses);
        record(new AlterSequence(QualifiedName.parse(sequence), SequenceClauses.parse(clauses), resumption));
    }

    /**
     * Renames a sequence, in its schema.
     *
     * @param sequence the sequence
     * @param to its name from now on
     * @see RenameSequence
     */
    default void renameSequence(String sequence, String to) {
        record(new RenameSequence(QualifiedName.parse(sequence), to));
    }

    /**
     * Drops a sequence.
     *
     * @param sequence the sequence
     * @see DropSequence
     */
    default void dropSequence(String sequence) {
        record(new DropSequence(QualifiedName.parse(sequence)));
    }

    /**
     * Lets a column own a sequence, which is dropped with it.
     *
     * @param sequence the sequence
     * @param table the table
     * @param column the column
     * @see SetSequenceOwner
     */
    default void setSequenceOwner(String sequence, String table, String column) {
        record(new SetSequenceOwner(
                QualifiedName.parse(sequence), ObjectId.column(QualifiedName.parse(table), column)));
    }

    /**
     * Lets a sequence go on behind the values that a column has.
     *
     * @param sequence the sequence, which counts upwards
     * @param table the table
     * @param column the column that it numbers
     * @see AdvanceSequence
     */
    default void advanceSequence(String sequence, String table, String column) {
        record(new AdvanceSequence(QualifiedName.parse(sequence), QualifiedName.parse(table), column, false));
    }

    /**
     * Lets a sequence that counts down go on below the values that a column has.
     *
     * @param sequence the sequence, which counts downwards
     * @param table the table
     * @param column the column that it numbers
     * @see AdvanceSequence
     */
    default void advanceSequenceDown(String sequence, String table, String column) {
        record(new AdvanceSequence(QualifiedName.parse(sequence), QualifiedName.parse(table), column, true));
    }

    /**
     * Lets an identity column go on behind the values that a partition brings along.
     *
     * @param table the partitioned table
     * @param column the identity column, which counts upwards
     * @param partition the partition that came to it with rows
     * @see AdvanceIdentity
     */
    default void advanceIdentity(String table, String column, String partition) {
        record(new AdvanceIdentity(QualifiedName.parse(table), column, QualifiedName.parse(partition), false));
    }

    /**
     * Lets an identity column that counts down go on below the values that a partition brings along.
     *
     * @param table the partitioned table
     * @param column the identity column, which counts downwards
     * @param partition the partition that came to it with rows
     * @see AdvanceIdentity
     */
    default void advanceIdentityDown(String table, String column, String partition) {
        record(new AdvanceIdentity(QualifiedName.parse(table), column, QualifiedName.parse(partition), true));
    }

    /**
     * Lets a sequence stand by itself.
     *
     * @param sequence the sequence
     * @see SetSequenceOwner
     */
    default void dropSequenceOwner(String sequence) {
        record(new SetSequenceOwner(QualifiedName.parse(sequence), null));
    }
}
