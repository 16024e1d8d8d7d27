package io.whimbrel.operation;

import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Creates a partition: {@code CREATE TABLE … PARTITION OF … FOR VALUES …}.
 *
 * <p>ACCESS EXCLUSIVE on the partitioned table and on its default partition, which is scanned for rows that now
 * belong to the new one; SHARE ROW EXCLUSIVE on the tables that its foreign keys and the partitioned table's point to, and
 * (PostgreSQL 15 on) on those whose foreign keys point there. It gets the columns, constraints and indexes of the partitioned table; what is given here
 * it has besides. In Java: {@code op.createPartition("events_2026", "events", "FOR VALUES FROM ('2026-01-01') TO
 * ('2027-01-01')")}, with constraints behind that, then {@code .unlogged()}, {@code .partitionBy("…")},
 * {@code .using("…")}, {@code .with("…", "…")}, {@code .comment("…")}, {@code .alsoLocking("events_default")},
 * {@code .alsoLockingWrites("users")}.
 *
 * @param table the partition, with its own constraints only
 * @param alsoLocked the default partition, if there is one
 * @param writesLocked the tables at the other ends of the partitioned table's foreign keys, which are read meanwhile, but
 *     not written
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">CREATE TABLE</a>
 */
public record CreatePartition(Table table, List<QualifiedName> alsoLocked, List<QualifiedName> writesLocked)
        implements Operation {

    /**
     * Copies the lists.
     */
    public CreatePartition {
        alsoLocked = List.copyOf(alsoLocked);
        writesLocked = List.copyOf(writesLocked);
    }

    private QualifiedName parent() {
        return table.hierarchy().parents().get(0);
    }

    @Override
    public String describe() {
        return "create partition " + table.name() + " of " + parent();
    }

    @Override
    public List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        statements.add(create());
        Comments.on("TABLE " + table.name().sql(), table.comment()).ifPresent(statements::add);
        statements.addAll(Comments.onConstraints(table));
        return statements;
    }

    private Statement create() {
        String body = table.constraints().isEmpty()
                ? ""
                : table.constraints().stream()
                        .map(ConstraintSpelling::sql)
                        .collect(Collectors.joining(",\n    ", " (\n    ", "\n)"));
        Statement statement = Statement.of("CREATE " + (table.unlogged() ? "UNLOGGED " : "") + "TABLE "
                        + table.name().sql() + " PARTITION OF " + parent().sql() + body + " "
                        + table.hierarchy().bounds() + TableClauses.of(table))
                .lockingAll(Lock.SHARE_ROW_EXCLUSIVE, writesLocked);
        for (Constraint constraint : table.constraints()) {
            if (constraint.references() != null && !constraint.references().equals(table.name())) {
                statement = statement.locking(Lock.SHARE_ROW_EXCLUSIVE, constraint.references());
            }
        }
        statement = statement.locking(Lock.ACCESS_EXCLUSIVE, parent()).lockingAll(Lock.ACCESS_EXCLUSIVE, alsoLocked);
        return alsoLocked.isEmpty()
                ? statement
                : statement
                        .scanning()
                        .with(Hazard.mayFail("if " + alsoLocked.get(0) + " holds rows that belong to " + table.name()));
    }

    @Override
    public Call call() {
        Call call = Call.to("createPartition")
                .with(table.name())
                .with(parent())
                .with(String.valueOf(table.hierarchy().bounds()));
        for (Constraint constraint : table.constraints()) {
            call = call.nesting(ConstraintSpelling.of(constraint));
        }
        if (table.unlogged()) {
            call = call.then(Call.to("unlogged"));
        }
        return TableClauses.spelling(call, table)
                .thenAll("alsoLocking", alsoLocked)
                .thenAll("alsoLockingWrites", writesLocked);
    }
}
