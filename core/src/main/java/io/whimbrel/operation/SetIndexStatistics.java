package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Says how closely ANALYZE looks at an expression of an index: {@code ALTER INDEX … ALTER COLUMN … SET STATISTICS …}.
 *
 * <p>SHARE UPDATE EXCLUSIVE, catalogs only. In Java: {@code op.setIndexStatistics("users_lower", 1, 500)} (the
 * index, the place of the expression among its keys, the target), with -1 for the server's default.
 *
 * @param index the index
 * @param key the place of the expression, from 1 on
 * @param target 0 to 10000, or -1 for the server's default
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterindex.html">ALTER INDEX</a>
 */
public record SetIndexStatistics(QualifiedName index, int key, int target) implements Operation {

    @Override
    public String describe() {
        return "change statistics target of key " + key + " of index " + index;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("ALTER INDEX " + index.sql() + " ALTER COLUMN " + key + " SET STATISTICS " + target)
                .locking(Lock.SHARE_UPDATE_EXCLUSIVE, index));
    }

    @Override
    public Call call() {
        return Call.to("setIndexStatistics")
                .with(index)
                .nesting(new Argument.Literal(Integer.toString(key)))
                .nesting(new Argument.Literal(Integer.toString(target)));
    }
}
