package io.whimbrel.run;

import io.whimbrel.schema.Identifiers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The columns of a table's primary key.
 *
 * @param names quoted
 * @param types as {@code format_type} has them
 */
record KeyColumns(List<String> names, List<String> types) {

    static KeyColumns of(Connection connection, String table) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> types = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod)
                FROM pg_catalog.pg_index i
                CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY AS k (attnum, position)
                JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
                WHERE i.indrelid = pg_catalog.to_regclass(?) AND i.indisprimary AND k.position <= i.indnkeyatts
                ORDER BY k.position""")) {
            query.setString(1, table);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    names.add(Identifiers.quote(row.getString(1)));
                    types.add(row.getString(2));
                }
            }
        }
        return new KeyColumns(names, types);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    String list() {
        return String.join(", ", names);
    }

    /** The columns as text, not under their own names: ORDER BY would take those for the text. */
    String texts() {
        return IntStream.range(0, names.size())
                .mapToObj(i -> names.get(i) + "::text AS whimbrel_" + i)
                .collect(Collectors.joining(", "));
    }

    /** Compares the key with values of it. */
    String compared(String operator, List<String> values) {
        String literals = IntStream.range(0, values.size())
                .mapToObj(i -> Identifiers.literal(values.get(i)) + "::" + types.get(i))
                .collect(Collectors.joining(", "));
        return "(" + list() + ") " + operator + " (" + literals + ")";
    }
}
