package io.whimbrel.operation;

import io.whimbrel.schema.Sequence;
import java.util.List;

/**
 * Creates a sequence: {@code CREATE SEQUENCE …}.
 *
 * <p>No table lock. The column that owns it may not be there yet: {@link SetSequenceOwner} tells it. In Java:
 * {@code op.createSequence("invoice_seq", "AS integer INCREMENT BY 50").comment("…")}, where what isn't
 * said is default; {@code op.createUnloggedSequence(…)} likewise (PostgreSQL 15).
 *
 * @param sequence the sequence
 * @see <a href="https://www.postgresql.org/docs/current/sql-createsequence.html">CREATE SEQUENCE</a>
 */
public record CreateSequence(Sequence sequence) implements Operation {

    /**
     * Leaves out the owner, which {@link SetSequenceOwner} gives once its table is there.
     */
    public CreateSequence {
        sequence = new Sequence(
                sequence.name(), sequence.options(), null, sequence.isUnlogged() ? true : null, sequence.comment());
    }

    @Override
    public String describe() {
        return (sequence.isUnlogged() ? "create unlogged sequence " : "create sequence ") + sequence.name();
    }

    @Override
    public List<Statement> statements() {
        String name = sequence.name().sql();
        String options = SequenceSpelling.of(sequence.options());
        return Comments.after(
                Statement.of((sequence.isUnlogged() ? "CREATE UNLOGGED SEQUENCE " : "CREATE SEQUENCE ")
                        + name
                        + (options.isEmpty() ? "" : " " + options)),
                Comments.on("SEQUENCE " + name, sequence.comment()));
    }

    @Override
    public Call call() {
        Call call = Call.to(sequence.isUnlogged() ? "createUnloggedSequence" : "createSequence")
                .with(sequence.name());
        String options = SequenceSpelling.of(sequence.options());
        return (options.isEmpty() ? call : call.with(options)).thenIfPresent("comment", sequence.comment());
    }
}
