package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;

/** What many operations on a column share: {@code ALTER TABLE … ALTER COLUMN …} under ACCESS EXCLUSIVE. */
final class Altering {

    private Altering() {}

    static Statement column(QualifiedName table, String column, String action) {
        return Statement.of("ALTER TABLE " + table.sql() + " ALTER COLUMN " + Identifiers.quote(column) + " " + action)
                .locking(Lock.ACCESS_EXCLUSIVE, table);
    }
}
