package io.whimbrel.cases;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of the columns that two schemas share with the same type: a migration must not touch them. */
final class Rows {

    private Rows() {}

    static Map<String, List<String>> surviving(Connection connection, Schema one, Schema other) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (Table table : one.all(Table.class)) {
            String columns = table.columns().stream()
                    .filter(column ->
                            !table.isForeign() && survives(table, column, other) && !moves(column, one, other))
                    .map(column -> Identifiers.quote(column.name()) + "::text")
                    .sorted()
                    .collect(Collectors.joining(", "));
            if (!columns.isEmpty() && !isBelowRepartitioned(table, one, other)) {
                String only = isRepartitioned(table, other) ? "" : "only ";
                rows.put(
                        table.name().toString(),
                        read(connection, only + table.name().sql(), columns));
            }
        }
        return rows;
    }

    private static boolean isRepartitioned(Table table, Schema other) {
        return other.table(table.name())
                .filter(each -> !Objects.equals(
                        each.hierarchy().partitionBy(), table.hierarchy().partitionBy()))
                .isPresent();
    }

    /** Such a partition has other rows in the end; the partitioned table above it has all of them. */
    private static boolean isBelowRepartitioned(Table table, Schema one, Schema other) {
        return table.hierarchy().parents().stream()
                .flatMap(parent -> one.table(parent).stream())
                .anyMatch(parent -> isRepartitioned(parent, other) || isBelowRepartitioned(parent, one, other));
    }

    /** A column that refuses NULL on the other side has its NULLs filled, which is what was asked for. */
    private static boolean survives(Table table, Column column, Schema other) {
        return column.generated() == null
                && other.table(table.name())
                        .flatMap(each -> each.column(column.name()))
                        .filter(each -> each.generated() == null
                                && each.type().equals(column.type())
                                && each.notNull() == column.notNull())
                        .isPresent();
    }

    /** The values of an enum that loses a label are mapped, and a domain's type may print them otherwise. */
    private static boolean moves(Column column, Schema one, Schema other) {
        QualifiedName type = QualifiedName.parse(column.type().replace("[]", ""));
        return Stream.of(Kind.ENUM, Kind.DOMAIN, Kind.TYPE, Kind.TABLE)
                .map(kind -> ObjectId.of(kind, type))
                .anyMatch(id -> moves(id, one, other));
    }

    private static boolean moves(ObjectId type, Schema one, Schema other) {
        return !one.find(type).equals(other.find(type))
                || one.dependenciesOf(type).stream().anyMatch(each -> moves(each, one, other));
    }

    private static List<String> read(Connection connection, String table, String columns) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result =
                        statement.executeQuery("select row(" + columns + ")::text from " + table + " order by 1")) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
