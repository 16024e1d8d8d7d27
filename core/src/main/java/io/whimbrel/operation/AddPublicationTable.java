package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.PublishedTable;
import java.util.List;

/**
 * Adds a table to a publication: {@code ALTER PUBLICATION … ADD TABLE ONLY …}.
 *
 * <p>SHARE UPDATE EXCLUSIVE on the table. ONLY keeps those that inherit from it out, which are published by themselves.
 * In Java: {@code op.addPublicationTable("changes", "users")}, then {@code .columns("id", "name")} and
 * {@code .where("id > 0")} (PostgreSQL 15).
 *
 * @param table the table, and what of it
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterpublication.html">ALTER PUBLICATION</a>
 */
public record AddPublicationTable(PublishedTable table) implements Operation {

    @Override
    public String describe() {
        return "add table " + table.table() + " to publication " + table.publication();
    }

    @Override
    public List<Statement> statements() {
        StringBuilder sql = new StringBuilder("ALTER PUBLICATION ")
                .append(Identifiers.quote(table.publication()))
                .append(" ADD TABLE ONLY ")
                .append(table.table().sql());
        if (!table.columns().isEmpty()) {
            sql.append(" (").append(Identifiers.quoteAll(table.columns())).append(')');
        }
        if (table.filter() != null) {
            sql.append(" WHERE (").append(table.filter()).append(')');
        }
        return List.of(Statement.of(sql.toString()).locking(Lock.SHARE_UPDATE_EXCLUSIVE, table.table()));
    }

    @Override
    public Call call() {
        return Call.to("addPublicationTable")
                .with(table.publication())
                .with(table.table())
                .thenAll("columns", table.columns())
                .thenIfPresent("where", table.filter());
    }
}
