package io.whimbrel.hibernate.bridge;

import java.util.Collection;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Table;

/** Takes from views what only a table can have: indexes, and foreign keys from them and to them. */
final class Views {

    private Views() {}

    // its successor getForeignKeyCollection came with Hibernate 7
    @SuppressWarnings("removal")
    static void repair(Collection<Table> tables) {
        for (Table table : tables) {
            if (table.isView()) {
                Internals.map(table, "indexes").clear();
            }
            for (ForeignKey key : table.getForeignKeys().values()) {
                Table referenced = key.getReferencedTable();
                if (table.isView() || (referenced != null && referenced.isView())) {
                    key.disableCreation();
                }
            }
        }
    }
}
