package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Renames an index: {@code ALTER INDEX … RENAME TO …}.
 *
 * <p>SHARE UPDATE EXCLUSIVE on the index (PostgreSQL 12 on), catalogs only. In Java:
 * {@code op.renameIndex("idx_7a1f", "users_name_idx")}.
 *
 * @param index the index
 * @param to the raw name it gets
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterindex.html">ALTER INDEX</a>
 */
public record RenameIndex(QualifiedName index, String to) implements Operation, Reversible {

    @Override
    public String describe() {
        return "rename index " + index + " to " + to;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("ALTER INDEX " + index.sql() + " RENAME TO " + Identifiers.quote(to))
                .locking(Lock.SHARE_UPDATE_EXCLUSIVE, index));
    }

    @Override
    public Call call() {
        return Call.to("renameIndex").with(index).with(to);
    }

    @Override
    public Operation reversed() {
        return new RenameIndex(index.sibling(to), index.name());
    }
}
