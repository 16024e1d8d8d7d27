package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Drops an index: {@code DROP INDEX …}, never CASCADE.
 *
 * <p>ACCESS EXCLUSIVE on the index and its table, catalogs only. Concurrently: SHARE UPDATE EXCLUSIVE on both,
 * outside a transaction. In Java: {@code op.dropIndex("users_name_idx", "users").concurrently()}.
 *
 * @param index the index
 * @param table its table or materialised view
 * @param concurrently whether reads and writes go on
 * @see <a href="https://www.postgresql.org/docs/current/sql-dropindex.html">DROP INDEX</a>
 */
public record DropIndex(QualifiedName index, QualifiedName table, boolean concurrently) implements Operation {

    @Override
    public String describe() {
        return "drop index " + index + (concurrently ? " concurrently" : "");
    }

    @Override
    public List<Statement> statements() {
        Statement statement = Statement.of("DROP INDEX " + (concurrently ? "CONCURRENTLY " : "") + index.sql());
        return List.of(
                concurrently
                        ? statement
                                .outsideTransaction()
                                .locking(Lock.SHARE_UPDATE_EXCLUSIVE, table)
                                .locking(Lock.SHARE_UPDATE_EXCLUSIVE, index)
                        : statement.locking(Lock.ACCESS_EXCLUSIVE, table).locking(Lock.ACCESS_EXCLUSIVE, index));
    }

    @Override
    public Call call() {
        Call call = Call.to("dropIndex").with(index).with(table);
        return concurrently ? call.then(Call.to("concurrently")) : call;
    }
}
