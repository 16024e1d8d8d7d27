package io.whimbrel.operation;

import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.stream.Stream;

/**
 * Adds a constraint to a table: {@code ALTER TABLE … ADD CONSTRAINT …}.
 *
 * <p>A foreign key takes SHARE ROW EXCLUSIVE on both tables and scans; a check takes ACCESS EXCLUSIVE and
 * scans (neither scans if it is NOT VALID); a primary key, unique or exclusion constraint takes ACCESS EXCLUSIVE and builds its
 * index, unless it is {@code USING INDEX}. What is said of that index comes with it: {@code primaryKey("users_pkey",
 * "id").with("fillfactor", "70").indexComment("…")}.
 *
 * <p>On a partitioned table a key can be added to it alone ({@code ALTER TABLE ONLY …}), catalogs only, and is valid
 * once each partition's index is attached by {@link AttachIndex}. A foreign key takes over those that all its
 * partitions have, if they are valid: it reads no row then, but takes ACCESS EXCLUSIVE on the table it points to, for the
 * triggers there that are the partitions' own until then. In Java:
 * {@code op.addConstraint("events", primaryKey("events_pkey", "id")).only()}, and {@code .takingOver()}.
 *
 * @param table the table
 * @param constraint the constraint
 * @param partitions what becomes of the partitions of a partitioned table
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record AddConstraint(QualifiedName table, Constraint constraint, Partitions partitions) implements Operation {

    /** What becomes of the partitions of a partitioned table. */
    public enum Partitions {
        /** Each gets it, too. */
        ALL,
        /** None gets it; theirs are attached. */
        NONE,
        /** Each has it, and it becomes a part of the partitioned table's. */
        TAKEN_OVER
    }

    /**
     * Adds a constraint to a table, and to all partitions that it has.
     *
     * @param table the table
     * @param constraint the constraint
     */
    public AddConstraint(QualifiedName table, Constraint constraint) {
        this(table, constraint, Partitions.ALL);
    }

    @Override
    public String describe() {
        return "add constraint " + constraint.name() + " to " + table;
    }

    @Override
    public List<Statement> statements() {
        return Stream.concat(Stream.of(add()), Comments.onConstraint(table, constraint))
                .toList();
    }

    private Statement add() {
        String only = partitions == Partitions.NONE ? "ONLY " : "";
        Statement statement =
                Statement.of("ALTER TABLE " + only + table.sql() + " ADD " + ConstraintSpelling.sql(constraint));
        return switch (constraint.type()) {
            case FOREIGN_KEY -> {
                QualifiedName references = constraint.references();
                Statement child = checkingRows(statement, "points to nothing").locking(Lock.SHARE_ROW_EXCLUSIVE, table);
                Lock lock = partitions == Partitions.TAKEN_OVER ? Lock.ACCESS_EXCLUSIVE : Lock.SHARE_ROW_EXCLUSIVE;
                yield references == null ? child : child.locking(lock, references);
            }
            case CHECK -> checkingRows(statement, "doesn't fit").locking(Lock.ACCESS_EXCLUSIVE, table);
            case PRIMARY_KEY, UNIQUE, EXCLUSION -> building(statement).locking(Lock.ACCESS_EXCLUSIVE, table);
        };
    }

    private Statement building(Statement statement) {
        return partitions == Partitions.NONE || constraint.definition().contains(" USING INDEX ")
                ? statement
                : statement.rewriting().with(Hazard.mayFail("if rows of " + table + " collide"));
    }

    private Statement checkingRows(Statement statement, String fault) {
        boolean later =
                partitions == Partitions.TAKEN_OVER || constraint.definition().endsWith(" NOT VALID");
        return later ? statement : statement.scanning().with(Hazard.mayFail("if a row of " + table + " " + fault));
    }

    @Override
    public Call call() {
        Call call = Call.to("addConstraint").with(table).nesting(ConstraintSpelling.of(constraint));
        return switch (partitions) {
            case ALL -> call;
            case NONE -> call.then(Call.to("only"));
            case TAKEN_OVER -> call.then(Call.to("takingOver"));
        };
    }
}
