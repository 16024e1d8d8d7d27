package io.whimbrel.catalog;

import io.whimbrel.schema.Firing;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.SequenceOptions;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The row that a query stands on, by the names of its columns. */
final class Row {

    private final ResultSet results;
    private final RowColumns rowColumns;

    Row(ResultSet results, RowColumns rowColumns) {
        this.results = results;
        this.rowColumns = rowColumns;
    }

    String text(String column) throws SQLException {
        String value = results.getString(column);
        if (value == null) {
            throw new SQLException("no " + column + " in a row of the catalogs");
        }
        return value;
    }

    @Nullable
    String optional(String column) throws SQLException {
        return results.getString(column);
    }

    /** An expression or a definition that PostgreSQL printed. */
    String sql(String column) throws SQLException {
        return Settled.text(rowColumns.leftOut(text(column)));
    }

    @Nullable
    String optionalSql(String column) throws SQLException {
        String value = optional(column);
        return value == null ? null : Settled.text(rowColumns.leftOut(value));
    }

    @Nullable
    String comment() throws SQLException {
        return optional("comment");
    }

    boolean flag(String column) throws SQLException {
        return results.getBoolean(column);
    }

    @Nullable
    Boolean optionalFlag(String column) throws SQLException {
        boolean value = results.getBoolean(column);
        return results.wasNull() ? null : value;
    }

    long number(String column) throws SQLException {
        return results.getLong(column);
    }

    @Nullable
    Integer optionalNumber(String column) throws SQLException {
        int value = results.getInt(column);
        return results.wasNull() ? null : value;
    }

    /** How {@code tgenabled}, {@code ev_enabled} and {@code evtenabled} say it. */
    Firing firing(String column) throws SQLException {
        String enabled = text(column);
        return switch (enabled) {
            case "O" -> Firing.ENABLE;
            case "D" -> Firing.DISABLE;
            case "R" -> Firing.ENABLE_REPLICA;
            case "A" -> Firing.ENABLE_ALWAYS;
            default -> throw new SQLException("the catalogs gave " + column + " " + enabled);
        };
    }

    QualifiedName name() throws SQLException {
        return name("name");
    }

    QualifiedName name(String column) throws SQLException {
        return new QualifiedName(text("schema"), text(column));
    }

    @Nullable
    QualifiedName optionalName(String schema, String name) throws SQLException {
        String of = optional(schema);
        return of == null ? null : new QualifiedName(of, text(name));
    }

    /** An array; its elements may be null. */
    List<@Nullable String> texts(String column) throws SQLException {
        Array array = results.getArray(column);
        return array == null ? List.of() : Arrays.asList((@Nullable String[]) array.getArray());
    }

    /** An array without nulls. */
    List<String> names(String column) throws SQLException {
        return texts(column).stream().map(Objects::requireNonNull).toList();
    }

    /** An array of {@code name=value}, as {@code reloptions} is one. */
    Map<String, String> options(String column) throws SQLException {
        Map<String, String> options = new TreeMap<>();
        for (String option : names(column)) {
            int equals = option.indexOf('=');
            options.put(option.substring(0, equals), option.substring(equals + 1));
        }
        return options;
    }

    SequenceOptions sequence(String type) throws SQLException {
        return new SequenceOptions(
                text(type),
                number("start"),
                number("increment"),
                number("minimum"),
                number("maximum"),
                number("cache"),
                flag("cycle"));
    }
}
