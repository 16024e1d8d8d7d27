package io.whimbrel.hibernate.bridge;

/**
 * A column as PostgreSQL will name it.
 *
 * @param table the table, qualified with its schema and a dot if that isn't {@code public}
 * @param column the column, unquoted
 */
public record Place(String table, String column) {}
