package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Takes a table out of a publication: {@code ALTER PUBLICATION … DROP TABLE ONLY …}.
 *
 * <p>SHARE UPDATE EXCLUSIVE on the table. In Java: {@code op.dropPublicationTable("changes", "users")}.
 *
 * @param publication the raw name
 * @param table the table
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterpublication.html">ALTER PUBLICATION</a>
 */
public record DropPublicationTable(String publication, QualifiedName table) implements Operation {

    @Override
    public String describe() {
        return "drop table " + table + " from publication " + publication;
    }

    @Override
    public List<Statement> statements() {
        return List.of(
                Statement.of("ALTER PUBLICATION " + Identifiers.quote(publication) + " DROP TABLE ONLY " + table.sql())
                        .locking(Lock.SHARE_UPDATE_EXCLUSIVE, table));
    }

    @Override
    public Call call() {
        return Call.to("dropPublicationTable").with(publication).with(table);
    }
}
