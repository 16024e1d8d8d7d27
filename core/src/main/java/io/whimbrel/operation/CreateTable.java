package io.whimbrel.operation;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Creates a table with its columns, constraints and comments: {@code CREATE TABLE … (…)}.
 *
 * <p>In Java {@code op.createTable("users", column(…), …)}, then {@code .inherits("parent")},
 * {@code .partitionBy("RANGE (at)")}, {@code .using("method")}, {@code .with("fillfactor", "70")}, {@code .comment("…")}.
 * Of a table that inherits, the columns and constraints that its parents have are left out.
 *
 * <p>A new table is nobody else's to lock; a foreign key among its constraints takes SHARE ROW EXCLUSIVE
 * on the table it points to.
 *
 * @param table the table
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">CREATE TABLE</a>
 */
public record CreateTable(Table table) implements Operation {

    @Override
    public String describe() {
        return "create table " + table.name();
    }

    @Override
    public List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        statements.add(create());
        table.columns().forEach(column -> statements.addAll(ColumnSettings.of(table.name(), column)));
        Comments.on("TABLE " + table.name().sql(), table.comment()).ifPresent(statements::add);
        statements.addAll(Comments.onColumns(table.name(), table.columns()));
        statements.addAll(Comments.onConstraints(table));
        return statements;
    }

    private Statement create() {
        List<String> elements = Stream.concat(
                        table.columns().stream().map(Column::sql),
                        table.constraints().stream().map(ConstraintSpelling::sql))
                .toList();
        Statement statement = Statement.of("CREATE " + (table.unlogged() ? "UNLOGGED " : "") + "TABLE "
                + table.name().sql() + " " + Body.of(elements) + TableClauses.of(table));
        for (Constraint constraint : table.constraints()) {
            if (constraint.references() != null && !constraint.references().equals(table.name())) {
                statement = statement.locking(Lock.SHARE_ROW_EXCLUSIVE, constraint.references());
            }
        }
        return statement.lockingAll(
                Lock.SHARE_UPDATE_EXCLUSIVE, table.hierarchy().parents());
    }

    @Override
    public Call call() {
        Call call = Call.to(table.unlogged() ? "createUnloggedTable" : "createTable")
                .with(table.name());
        for (Column column : table.columns()) {
            call = call.nesting(ColumnSpelling.of(column));
        }
        for (Constraint constraint : table.constraints()) {
            call = call.nesting(ConstraintSpelling.of(constraint));
        }
        return TableClauses.spelling(call.thenAll("inherits", table.hierarchy().parents()), table);
    }
}
