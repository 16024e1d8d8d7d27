package io.whimbrel.operation;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.ForeignData;
import io.whimbrel.schema.Hierarchy;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Creates a foreign table, whose rows are on another server: {@code CREATE FOREIGN TABLE … (…) SERVER … OPTIONS (…)}.
 *
 * <p>Nothing is connected to, and nobody checks that what is there looks so. SHARE UPDATE EXCLUSIVE on what it inherits
 * from. As a partition it takes ACCESS EXCLUSIVE on the partitioned table and on its default partition, which is
 * scanned for rows that now belong to the new one. In Java: {@code op.createForeignTable("films", "archive",
 * column(…), …)}, then {@code .inherits("…")}, or {@code op.createForeignPartition("events_2020", "events",
 * "FOR VALUES …", "archive")}, then {@code .alsoLocking("events_default")}; both with {@code .option("…", "…")} and
 * {@code .comment("…")}.
 *
 * @param table the table; of a partition its own constraints only
 * @param alsoLocked the default partition, if there is one
 * @see <a href="https://www.postgresql.org/docs/current/sql-createforeigntable.html">CREATE FOREIGN TABLE</a>
 */
public record CreateForeignTable(Table table, List<QualifiedName> alsoLocked) implements Operation {

    /**
     * Copies the list.
     */
    public CreateForeignTable {
        alsoLocked = List.copyOf(alsoLocked);
    }

    private ForeignData foreign() {
        return Objects.requireNonNull(table.options().foreign());
    }

    @Override
    public String describe() {
        return "create foreign table " + table.name()
                + (table.hierarchy().isPartition()
                        ? " as a partition of " + table.hierarchy().parents().get(0)
                        : "");
    }

    @Override
    public List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        statements.add(
                locking(Statement.of("CREATE FOREIGN TABLE " + table.name().sql() + content() + " SERVER "
                        + Identifiers.quote(foreign().server())
                        + ForeignData.clause(foreign().options()))));
        table.columns().forEach(column -> statements.addAll(ColumnSettings.of(table.name(), column)));
        Comments.on("FOREIGN TABLE " + table.name().sql(), table.comment()).ifPresent(statements::add);
        statements.addAll(Comments.onColumns(table.name(), table.columns()));
        statements.addAll(Comments.onConstraints(table));
        return statements;
    }

    private String content() {
        Hierarchy hierarchy = table.hierarchy();
        List<String> elements = Stream.concat(
                        table.columns().stream().map(Column::sql),
                        table.constraints().stream().map(ConstraintSpelling::sql))
                .toList();
        String body = " " + Body.of(elements);
        if (hierarchy.isPartition()) {
            return " PARTITION OF " + hierarchy.parents().get(0).sql() + (elements.isEmpty() ? "" : body) + " "
                    + hierarchy.bounds();
        }
        return body + TableClauses.of(table);
    }

    private Statement locking(Statement creation) {
        Hierarchy hierarchy = table.hierarchy();
        Lock lock = hierarchy.isPartition() ? Lock.ACCESS_EXCLUSIVE : Lock.SHARE_UPDATE_EXCLUSIVE;
        Statement statement =
                creation.lockingAll(lock, hierarchy.parents()).lockingAll(Lock.ACCESS_EXCLUSIVE, alsoLocked);
        return alsoLocked.isEmpty()
                ? statement
                : statement
                        .scanning()
                        .with(Hazard.mayFail("if " + alsoLocked.get(0) + " holds rows that belong to " + table.name()));
    }

    @Override
    public Call call() {
        Hierarchy hierarchy = table.hierarchy();
        Call call = hierarchy.isPartition()
                ? Call.to("createForeignPartition")
                        .with(table.name())
                        .with(hierarchy.parents().get(0))
                        .with(String.valueOf(hierarchy.bounds()))
                : Call.to("createForeignTable").with(table.name());
        call = call.with(foreign().server());
        for (Column column : table.columns()) {
            call = call.nesting(ColumnSpelling.of(column));
        }
        for (Constraint constraint : table.constraints()) {
            call = call.nesting(ConstraintSpelling.of(constraint));
        }
        if (!hierarchy.isPartition()) {
            call = call.thenAll("inherits", hierarchy.parents());
        }
        return ForeignOptions.spelling(call, "option", foreign().options())
                .thenIfPresent("comment", table.comment())
                .thenAll("alsoLocking", alsoLocked);
    }
}
