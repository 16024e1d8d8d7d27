package io.whimbrel.generate.rename;

import io.whimbrel.schema.QualifiedName;

/**
 * What {@code @RenamedFrom} says of a table or column of {@code to}. It stays when the rename is done, and says nothing
 * then.
 *
 * @param table the table or view in {@code to}
 * @param column its column; empty if the table or view itself had another name
 * @param former the raw name that it had
 */
public record RenameMark(QualifiedName table, String column, String former) {

    @Override
    public String toString() {
        return "@RenamedFrom(\"" + former + "\") on " + table + (column.isEmpty() ? "" : "." + column);
    }
}
