package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes how a sequence counts, not how far it has counted: {@code ALTER SEQUENCE …}.
 *
 * <p>SHARE ROW EXCLUSIVE on the sequence: {@code nextval} waits. In Java:
 * {@code op.alterSequence("invoice_seq", "AS integer INCREMENT BY 50")}, where what isn't said is
 * default.
 *
 * @param sequence the sequence
 * @param to all its options
 * @param restart whether it starts again, as it must where its new bounds have nothing in common with what
 *     they were; in Java {@code RESTART} after the options
 * @see <a href="https://www.postgresql.org/docs/current/sql-altersequence.html">ALTER SEQUENCE</a>
 */
public record AlterSequence(QualifiedName sequence, SequenceOptions to, boolean restart) implements Operation {

    /** What takes a sequence to its new start first where the new bounds leave out where it may stand. */
    public static List<Operation> reaching(QualifiedName sequence, SequenceOptions from, SequenceOptions to) {
        List<Operation> reaching = new ArrayList<>();
        if (SequenceStart.isBehindEnd(from, to)) {
            reaching.add(new ExecuteSql(SequenceStart.reachingUnused(sequence, to), Statement.Boundary.WITHIN));
        }
        if (SequenceStart.isBeforeUsual(from, to)) {
            reaching.add(new ExecuteSql(SequenceStart.reachingFromAnywhere(sequence, to), Statement.Boundary.WITHIN));
        }
        return reaching;
    }

    @Override
    public String describe() {
        return "alter sequence " + sequence;
    }

    @Override
    public List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        if (!restart) {
            SequenceStart.reaching(sequence, to).ifPresent(statements::add);
        }
        statements.add(Statement.of("ALTER SEQUENCE " + sequence.sql() + " AS " + to.type() + " "
                        + String.join(" ", SequenceSpelling.all(to)) + (restart ? " RESTART" : ""))
                .locking(Lock.SHARE_ROW_EXCLUSIVE, sequence));
        return statements;
    }

    @Override
    public Call call() {
        Call call = Call.to("alterSequence").with(sequence);
        String options = (SequenceSpelling.of(to) + (restart ? " RESTART" : "")).strip();
        return options.isEmpty() ? call : call.with(options);
    }
}
