package io.whimbrel.operation;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds a column: {@code ALTER TABLE … ADD COLUMN …}.
 *
 * <p>ACCESS EXCLUSIVE. Catalogs only with no default or a constant one (PostgreSQL 11 on keeps that for
 * the rows that are there); an identity or stored generated column rewrites the table. With a backfill the
 * column is added nullable, the rows get the value, then NULL is refused.
 *
 * @param table the table
 * @param column the column
 * @param backfill the SQL expression that existing rows get, over the columns of their row; null if they
 *     need none
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record AddColumn(
        QualifiedName table, Column column, @Nullable String backfill) implements Operation {

    @Override
    public String describe() {
        return "add column " + table + "." + column.name();
    }

    @Override
    public List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        statements.add(add());
        if (backfill != null) {
            statements.addAll(new SetNotNull(table, column.name(), backfill).statements());
        }
        Comments.on("COLUMN " + table.sql() + "." + Identifiers.quote(column.name()), column.comment())
                .map(comment -> comment.locking(Lock.SHARE_UPDATE_EXCLUSIVE, table))
                .ifPresent(statements::add);
        return statements;
    }

    private Statement add() {
        Column added = backfill == null ? column : column.withNotNull(false);
        Statement statement = Statement.of("ALTER TABLE " + table.sql() + " ADD COLUMN " + added.sql())
                .locking(Lock.ACCESS_EXCLUSIVE, table);
        boolean filled = column.defaultExpression() != null || column.identity() != null || column.generated() != null;
        if (added.notNull() && !filled) {
            statement = statement.with(Hazard.mayFail("if " + table + " has rows, which need a backfill"));
        }
        boolean writes = column.identity() != null
                || (column.generated() != null && column.generated().stored());
        return writes ? statement.rewriting() : statement;
    }

    @Override
    public Call call() {
        return Call.to("addColumn")
                .with(table)
                .nesting(ColumnSpelling.of(column).thenIfPresent("backfill", backfill));
    }
}
