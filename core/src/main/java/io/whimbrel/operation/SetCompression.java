package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Says how the long values of a column are compressed from now on:
 * {@code ALTER TABLE … ALTER COLUMN … SET COMPRESSION …}.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only: what is stored stays as it is. In Java:
 * {@code op.setCompression("documents", "body", "lz4")}, with {@code "default"} for the server's.
 *
 * @param table the table or materialised view
 * @param column the column's raw name
 * @param method {@code pglz}, {@code lz4} or {@code default}
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record SetCompression(QualifiedName table, String column, String method) implements Operation {

    @Override
    public String describe() {
        return "change compression of " + table + "." + column;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Altering.column(table, column, "SET COMPRESSION " + method));
    }

    @Override
    public Call call() {
        return Call.to("setCompression").with(table).with(column).with(method);
    }
}
