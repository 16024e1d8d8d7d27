package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds an index anew, or all indexes of a table: {@code REINDEX INDEX …}, {@code REINDEX TABLE …}.
 *
 * <p>SHARE on the table and ACCESS EXCLUSIVE on the index while it is built: writes wait, and so do the reads that
 * PostgreSQL plans meanwhile. Concurrently: SHARE UPDATE EXCLUSIVE, outside a transaction; a failure leaves an invalid
 * index behind whose name ends in {@code _ccnew} or {@code _ccold}. Of a partitioned table it is done to each partition's. In
 * Java: {@code op.reindexIndex("users_name_idx", "users").concurrently()}, {@code op.reindexTable("users").concurrently()}.
 *
 * @param index the index; null for all of the table
 * @param table its table or materialised view
 * @param concurrently whether reads and writes go on
 * @see <a href="https://www.postgresql.org/docs/current/sql-reindex.html">REINDEX</a>
 */
public record Reindex(@Nullable QualifiedName index, QualifiedName table, boolean concurrently) implements Operation {

    @Override
    public String describe() {
        return "build " + (index == null ? "all indexes of " + table : "index " + index) + " anew"
                + (concurrently ? " concurrently" : "");
    }

    @Override
    public List<Statement> statements() {
        String what = (index == null ? "TABLE " : "INDEX ") + (concurrently ? "CONCURRENTLY " : "");
        Statement statement = Statement.of("REINDEX " + what + (index == null ? table : index).sql())
                .rewriting()
                .locking(concurrently ? Lock.SHARE_UPDATE_EXCLUSIVE : Lock.SHARE, table);
        if (index != null) {
            statement = statement.locking(concurrently ? Lock.SHARE_UPDATE_EXCLUSIVE : Lock.ACCESS_EXCLUSIVE, index);
        }
        return List.of(concurrently ? statement.outsideTransaction() : statement);
    }

    @Override
    public Call call() {
        Call call = index == null
                ? Call.to("reindexTable").with(table)
                : Call.to("reindexIndex").with(index).with(table);
        return concurrently ? call.then(Call.to("concurrently")) : call;
    }
}
