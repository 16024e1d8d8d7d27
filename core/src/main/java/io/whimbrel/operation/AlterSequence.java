package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes how a sequence counts, within what bounds, and from where: {@code ALTER SEQUENCE …}.
 *
 * <p>SHARE ROW EXCLUSIVE on the sequence: {@code nextval} waits. In Java:
 * {@code op.alterSequence("invoice_seq", "AS integer INCREMENT BY 50")}, where what isn't said is
 * default; how far it has counted stays, but for this: a bound that is said takes a sequence that stands outside to its start first, if it stands before it or has
 * given out nothing yet, and {@code RESTART} after the options starts it again.
 *
 * @param sequence the sequence
 * @param to all its options
 * @param resumption where it goes on
 * @see <a href="https://www.postgresql.org/docs/current/sql-altersequence.html">ALTER SEQUENCE</a>
 */
public record AlterSequence(QualifiedName sequence, SequenceOptions to, Resumption resumption) implements Operation {

    /** Bounds other than the usual ones are said, and so reached. */
    public AlterSequence {
        resumption = resumption.saidWith(to);
    }

    @Override
    public String describe() {
        return "alter sequence " + sequence;
    }

    @Override
    public List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        if (resumption == Resumption.WITHIN_ITS_BOUNDS) {
            statements.add(SequenceStart.reaching(sequence, to));
        }
        statements.add(Statement.of("ALTER SEQUENCE " + sequence.sql() + " AS " + to.type() + " "
                        + String.join(" ", SequenceSpelling.all(to))
                        + (resumption == Resumption.AT_ITS_START ? " RESTART" : ""))
                .locking(Lock.SHARE_ROW_EXCLUSIVE, sequence));
        return statements;
    }

    @Override
    public Call call() {
        Call call = Call.to("alterSequence").with(sequence);
        String options =
                SequenceSpelling.of(to, resumption) + (resumption == Resumption.AT_ITS_START ? " RESTART" : "");
        return options.isEmpty() ? call : call.with(options.strip());
    }
}
