package io.whimbrel.operation;

import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Adds a constraint to a table: {@code ALTER TABLE … ADD CONSTRAINT …}.
 *
 * <p>A foreign key takes SHARE ROW EXCLUSIVE on both tables and scans; a check takes ACCESS EXCLUSIVE and
 * scans (neither scans if it is NOT VALID); a primary key, unique or exclusion constraint takes ACCESS EXCLUSIVE and builds its
 * index, unless it is {@code USING INDEX}.
 *
 * @param table the table
 * @param constraint the constraint
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record AddConstraint(QualifiedName table, Constraint constraint) implements Operation {

    @Override
    public String describe() {
        return "add constraint " + constraint.name() + " to " + table;
    }

    @Override
    public List<Statement> statements() {
        return Comments.after(
                add(),
                Comments.on(
                        "CONSTRAINT " + Identifiers.quote(constraint.name()) + " ON " + table.sql(),
                        constraint.comment()));
    }

    private Statement add() {
        Statement statement = Statement.of("ALTER TABLE " + table.sql() + " ADD " + constraint.sql());
        return switch (constraint.type()) {
            case FOREIGN_KEY -> {
                QualifiedName references = constraint.references();
                Statement child = checkingRows(statement, "points to nothing").locking(Lock.SHARE_ROW_EXCLUSIVE, table);
                yield references == null ? child : child.locking(Lock.SHARE_ROW_EXCLUSIVE, references);
            }
            case CHECK -> checkingRows(statement, "doesn't fit").locking(Lock.ACCESS_EXCLUSIVE, table);
            case PRIMARY_KEY, UNIQUE, EXCLUSION -> building(statement).locking(Lock.ACCESS_EXCLUSIVE, table);
        };
    }

    private Statement building(Statement statement) {
        return constraint.definition().contains(" USING INDEX ")
                ? statement
                : statement.rewriting().with(Hazard.mayFail("if rows of " + table + " collide"));
    }

    private Statement checkingRows(Statement statement, String fault) {
        boolean later = constraint.definition().endsWith(" NOT VALID");
        return later ? statement : statement.scanning().with(Hazard.mayFail("if a row of " + table + " " + fault));
    }

    @Override
    public Call call() {
        return Call.to("addConstraint").with(table).nesting(ConstraintSpelling.of(constraint));
    }
}
