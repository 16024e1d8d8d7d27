package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;

/** What many operations on a column share: {@code ALTER TABLE … ALTER COLUMN …} under ACCESS EXCLUSIVE. */
final class Altering {

    private Altering() {}

    static Statement column(QualifiedName table, String column, String action) {
        return statement(table, "ALTER TABLE ", column, action);
    }

    /** The same, but not in the tables that inherit. */
    static Statement columnOnly(QualifiedName table, String column, String action) {
        return statement(table, "ALTER TABLE ONLY ", column, action);
    }

    private static Statement statement(QualifiedName table, String alter, String column, String action) {
        return Statement.of(alter + table.sql() + " ALTER COLUMN " + Identifiers.quote(column) + " " + action)
                .locking(Lock.ACCESS_EXCLUSIVE, table);
    }
}
