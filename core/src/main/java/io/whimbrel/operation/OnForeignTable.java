package io.whimbrel.operation;

import io.whimbrel.WhimbrelException;
import java.util.List;

/**
 * What an operation on a table is on a foreign one: {@code ALTER FOREIGN TABLE …}.
 *
 * <p>The same locks, and catalogs only: the rows are on another server, which is never asked. So none is read, written
 * or lost, and none can be in the way; nor can any be filled or cast. In Java:
 * {@code op.onForeignTable().addColumn("films", column("year", "integer"))}, and likewise for each operation on columns,
 * constraints, comments and partitions.
 *
 * @param operation the operation, as if the table were a plain one
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterforeigntable.html">ALTER FOREIGN TABLE</a>
 */
public record OnForeignTable(Operation operation) implements Operation {

    /**
     * Refuses what would need the rows.
     */
    public OnForeignTable {
        boolean fills = (operation instanceof AddColumn add && add.backfill() != null)
                || (operation instanceof SetNotNull set && set.backfill() != null)
                || operation instanceof Backfill
                || operation instanceof ReplaceEnum;
        if (fills || (operation instanceof AlterColumnType alter && alter.using() != null)) {
            throw new WhimbrelException(
                    operation.describe() + ": the rows of a foreign table are on another server, where"
                            + " a migration can't " + (fills ? "fill" : "cast") + " them; leave that out");
        }
    }

    @Override
    public String describe() {
        return operation.describe();
    }

    /** Statements of another kind look at the rows. */
    @Override
    public List<Statement> statements() {
        return operation.statements().stream()
                .filter(statement -> statement.sql().matches("(?s)(ALTER TABLE|COMMENT ON) .*"))
                .map(this::there)
                .toList();
    }

    private Statement there(Statement statement) {
        boolean attaches = operation instanceof AttachPartition;
        String sql = attaches
                ? statement.sql()
                : statement.sql().replaceFirst("^(ALTER|COMMENT ON) TABLE ", "$1 FOREIGN TABLE ");
        Statement there =
                new Statement(sql, statement.locks(), Statement.Cost.METADATA, statement.boundary(), List.of());
        if (operation instanceof AttachPartition attach && !attach.alsoLocked().isEmpty()) {
            return there.scanning()
                    .with(Hazard.mayFail(
                            "if " + attach.alsoLocked().get(0) + " holds rows that belong to " + attach.partition()));
        }
        return there;
    }

    @Override
    public Call call() {
        Call plain = operation.call();
        Call call = Call.to("onForeignTable").then(new Call(plain.method(), plain.arguments(), List.of()));
        for (Call next : plain.chain()) {
            call = call.then(next);
        }
        return call;
    }
}
