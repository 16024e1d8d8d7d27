package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Changes a column's type or collation: {@code ALTER TABLE … ALTER COLUMN … TYPE …}.
 *
 * <p>ACCESS EXCLUSIVE, and the table and its indexes are rewritten, unless PostgreSQL knows that every stored
 * value stays what it is: see {@link TypeChange#isFree()}. Even then a CHECK on the column
 * is checked again on every row, and an index with an expression or a condition is built anew. Refused while a view, a generated column or a
 * trigger's condition reads the column, and where its default can't be cast: both must go first and come
 * back. Where the new type is narrower, and no USING says what becomes of the values, the rows that don't fit are
 * counted first, and any stops it: nothing is cut or rounded. With a foreign key on it the table at the other end is
 * locked the same way. In Java: {@code op.alterColumnType("users", "age").from("integer").to("bigint")}, then {@code
 * .collate("…")}, {@code .using("…")}, {@code .alsoLocking("…")}, {@code .readingRows()}.
 *
 * @param table the table
 * @param column the column's raw name
 * @param change the type it has and the type it gets
 * @param collation the collation as SQL, if it isn't the type's own
 * @param using the SQL expression that makes the value, or null where PostgreSQL has a cast for assignment
 * @param alsoLocked the tables at the other end of its foreign keys
 * @param reads whether a check or an index on the column makes PostgreSQL read every row, even if it writes none
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record AlterColumnType(
        QualifiedName table,
        String column,
        TypeChange change,
        @Nullable String collation,
        @Nullable String using,
        List<QualifiedName> alsoLocked,
        boolean reads)
        implements Operation {

    /**
     * Copies the list.
     */
    public AlterColumnType {
        alsoLocked = List.copyOf(alsoLocked);
    }

    /**
     * Changes the type of a column that no check and no index stands in the way of.
     *
     * @param table the table
     * @param column the column's raw name
     * @param change the type it has and the type it gets
     * @param collation the collation as SQL, or null
     * @param using the SQL expression that makes the value, or null
     * @param alsoLocked the tables at the other end of its foreign keys
     */
    public AlterColumnType(
            QualifiedName table,
            String column,
            TypeChange change,
            @Nullable String collation,
            @Nullable String using,
            List<QualifiedName> alsoLocked) {
        this(table, column, change, collation, using, alsoLocked, false);
    }

    /**
     * The rows that the new type has no room for, which must not be there.
     *
     * @return what looks for them, if the type is narrower and no USING says what becomes of the values
     */
    public Optional<RefuseRows> misfits() {
        return new Misfits(this).rows();
    }

    /**
     * Whether the table is written anew.
     *
     * @return false if PostgreSQL takes every stored value as it is
     */
    public boolean rewrites() {
        return using != null || !change.isFree();
    }

    @Override
    public String describe() {
        return "change type of " + table + "." + column + " from " + change.from() + " to " + change.to();
    }

    @Override
    public List<Statement> statements() {
        String sql =
                "ALTER TABLE " + table.sql() + " ALTER COLUMN " + Identifiers.quote(column) + " TYPE " + change.to()
                        + (collation == null ? "" : " COLLATE " + collation)
                        + (using == null ? "" : " USING " + using);
        Statement statement =
                Statement.of(sql).locking(Lock.ACCESS_EXCLUSIVE, table).lockingAll(Lock.ACCESS_EXCLUSIVE, alsoLocked);
        Optional<Statement> refusal = new Misfits(this).refusal();
        for (Hazard hazard :
                refusal.isPresent() || keepsAll() ? List.<Hazard>of() : change.hazards(table + "." + column)) {
            statement = statement.with(hazard);
        }
        Statement read = reads ? statement.scanning() : statement;
        Statement alter = rewrites() ? read.rewriting() : read;
        return Stream.concat(refusal.stream(), Stream.of(alter)).toList();
    }

    /** There is nothing that jsonb doesn't take; what it changes of a value is another question. */
    private boolean keepsAll() {
        return ("to_jsonb(" + Identifiers.quote(column) + ")").equals(using);
    }

    @Override
    public Call call() {
        Call call = Call.to("alterColumnType")
                .with(table)
                .with(column)
                .then(Call.to("from").with(change.from()))
                .then(Call.to("to").with(change.to()))
                .thenIfPresent("collate", collation)
                .thenIfPresent("using", using)
                .thenAll("alsoLocking", alsoLocked);
        return reads ? call.then(Call.to("readingRows")) : call;
    }
}
