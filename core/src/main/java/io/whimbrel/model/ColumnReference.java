package io.whimbrel.model;

/**
 * A column as the model names it.
 *
 * @param table the table, qualified with its schema and a dot if that isn't {@code public}
 * @param column the column, unquoted
 */
public record ColumnReference(String table, String column) {

    @Override
    public String toString() {
        return table + "." + column;
    }
}
