package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Takes a table out of the write-ahead log, or back into it: {@code ALTER TABLE … SET UNLOGGED} or
 * {@code … SET LOGGED}.
 *
 * <p>ACCESS EXCLUSIVE, and the table is rewritten. In Java: {@code op.setUnlogged("cache")} or
 * {@code op.setLogged("cache")}.
 *
 * @param table the table
 * @param unlogged whether it is out of the log
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record SetUnlogged(QualifiedName table, boolean unlogged) implements Operation {

    @Override
    public String describe() {
        return "set table " + table + (unlogged ? " unlogged" : " logged");
    }

    @Override
    public List<Statement> statements() {
        Statement statement = Statement.of("ALTER TABLE " + table.sql() + (unlogged ? " SET UNLOGGED" : " SET LOGGED"))
                .rewriting()
                .locking(Lock.ACCESS_EXCLUSIVE, table);
        return List.of(
                unlogged
                        ? statement.with(Hazard.dataLoss("all rows of " + table + " if the server crashes"))
                        : statement);
    }

    @Override
    public Call call() {
        return Call.to(unlogged ? "setUnlogged" : "setLogged").with(table);
    }
}
