package io.whimbrel.operation;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Generated;
import io.whimbrel.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds a column: {@code ALTER TABLE … ADD COLUMN …}.
 *
 * <p>ACCESS EXCLUSIVE. Catalogs only with no default, or one that is the same for all rows (PostgreSQL 11
 * on keeps that value for those that are there); a volatile default such as {@code gen_random_uuid()}, an
 * identity or a stored generated column rewrites the table, and so does a domain that refuses values, by a CHECK or
 * NOT NULL of its own or of a domain that it is made of, even without a default (14 to 18; arrays of such a domain and
 * composite types with it don't). With a backfill the column is added nullable and empty, gets its default for rows to
 * come, the rows that are there get the backfill, then NULL is refused if the column refuses it.
 *
 * @param table the table
 * @param column the column
 * @param backfill the SQL expression that existing rows get, over the columns of their row; null if they
 *     need none
 * @param restricted whether the column's type is a domain that refuses values
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record AddColumn(
        QualifiedName table, Column column, @Nullable String backfill, boolean restricted) implements Operation {

    /**
     * Adds a column whose type takes every value.
     *
     * @param table the table
     * @param column the column
     * @param backfill the SQL expression that existing rows get, or null
     */
    public AddColumn(QualifiedName table, Column column, @Nullable String backfill) {
        this(table, column, backfill, false);
    }

    @Override
    public String describe() {
        return "add column " + table + "." + column.name();
    }

    @Override
    public List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        if (backfill == null) {
            statements.add(add(column));
        } else {
            statements.addAll(addAndFill(backfill));
        }
        statements.addAll(ColumnSettings.of(table, column));
        Comments.on(table, column)
                .map(comment -> comment.locking(Lock.SHARE_UPDATE_EXCLUSIVE, table))
                .ifPresent(statements::add);
        return statements;
    }

    private List<Statement> addAndFill(String value) {
        List<Statement> statements = new ArrayList<>();
        statements.add(add(column.withNotNull(false).withDefault(null)));
        if (column.defaultExpression() != null) {
            statements.addAll(new SetDefault(table, column.name(), column.defaultExpression()).statements());
        }
        SetNotNull refusal =
                new SetNotNull(table, column.name(), value, column.details().notNullConstraint());
        statements.addAll(refusal.filling());
        if (column.notNull()) {
            statements.add(refusal.refusal());
        }
        return statements;
    }

    private Statement add(Column added) {
        Statement statement = Statement.of("ALTER TABLE " + table.sql() + " ADD COLUMN " + added.sql())
                .locking(Lock.ACCESS_EXCLUSIVE, table);
        boolean filled = added.defaultExpression() != null || added.identity() != null || added.generated() != null;
        if (added.notNull() && !filled) {
            statement = statement.with(Hazard.mayFail("if " + table + " has rows, which need a backfill"));
        }
        return restricted || writes(added) ? statement.rewriting() : statement;
    }

    private static boolean writes(Column added) {
        Generated generated = added.generated();
        return added.identity() != null || (generated != null && generated.stored()) || isVolatile(added);
    }

    private static boolean isVolatile(Column added) {
        return added.defaultExpression() != null && Volatility.isLikely(added.defaultExpression());
    }

    /**
     * Whether the rows that are there get a value each, by a default such as {@code gen_random_uuid()}.
     *
     * @return true for a volatile default without a backfill
     */
    public boolean hasVolatileDefault() {
        return backfill == null && isVolatile(column);
    }

    @Override
    public Call call() {
        Call spelling = ColumnSpelling.of(column).thenIfPresent("backfill", backfill);
        return Call.to("addColumn")
                .with(table)
                .nesting(restricted ? spelling.then(Call.to("restrictedDomain")) : spelling);
    }
}
