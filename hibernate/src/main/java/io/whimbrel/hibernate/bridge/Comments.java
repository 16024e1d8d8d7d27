package io.whimbrel.hibernate.bridge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/**
 * Comments on tables, views and columns, quoted.
 *
 * <p>Hibernate puts the text between two quotes as it is, so that {@code it's} ends the statement too
 * early, and says {@code comment on table} of a view, which PostgreSQL refuses. So the comments are
 * taken out of the boot model and written here.
 */
final class Comments {

    private Comments() {}

    /** Takes the comments out of the boot model. */
    static List<String> take(Collection<Table> tables, Names names) {
        List<String> statements = new ArrayList<>();
        for (Table table : tables) {
            String name = names.quoted(table);
            String comment = table.getComment();
            if (comment != null && !comment.isEmpty()) {
                String kind = table.isView() ? "view " : "table ";
                statements.add("comment on " + kind + name + " is " + Names.literal(comment));
            }
            table.setComment(null);
            for (Column column : table.getColumns()) {
                String text = column.getComment();
                if (text != null && !text.isEmpty()) {
                    statements.add("comment on column " + name + "." + Names.quote(Names.column(column)) + " is "
                            + Names.literal(text));
                }
                column.setComment(null);
            }
        }
        return statements;
    }
}
