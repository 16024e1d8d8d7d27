package io.whimbrel.cases;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.RangeType;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of the columns that two schemas share with the same type: a migration must not touch them. */
final class Rows {

    private static final List<Kind> MOVING =
            List.of(Kind.ENUM, Kind.DOMAIN, Kind.TYPE, Kind.TABLE, Kind.RANGE, Kind.VIEW, Kind.MATERIALIZED_VIEW);

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
                rows.put(
                        table.name().toString(),
                        isRepartitioned(table, one, other)
                                ? read(connection, columns, whole(table.name(), one, other))
                                : read(
                                        connection,
                                        columns,
                                        List.of("only " + table.name().sql())));
            }
        }
        return rows;
    }

    /** By another key, or by one whose values are others by then. */
    private static boolean isRepartitioned(Table table, Schema one, Schema other) {
        return other.table(table.name())
                .filter(each -> !Objects.equals(
                                each.hierarchy().partitionBy(),
                                table.hierarchy().partitionBy())
                        || (each.hierarchy().isPartitioned()
                                && table.columns().stream().anyMatch(column -> isRetyped(column, each, one, other))))
                .isPresent();
    }

    private static boolean isRetyped(Column column, Table becomes, Schema one, Schema other) {
        return becomes.column(column.name())
                        .filter(each -> !each.type().equals(column.type()))
                        .isPresent()
                || moves(column, one, other);
    }

    /** Such a part has other rows in the end; the table that is partitioned otherwise is read with all of them. */
    private static boolean isBelowRepartitioned(Table table, Schema one, Schema other) {
        return one.all(Table.class).stream()
                .filter(each -> isRepartitioned(each, one, other))
                .anyMatch(each -> below(each.name(), one).contains(table.name())
                        || apart(each.name(), one, other).contains(table.name()));
    }

    /** A table with those that are parts or children of it on one side only, and may get rows of it or give it some. */
    private static List<String> whole(QualifiedName table, Schema one, Schema other) {
        Set<QualifiedName> tables = new TreeSet<>(apart(table, one, other));
        tables.add(table);
        List.copyOf(tables).forEach(name -> tables.addAll(below(name, one)));
        return tables.stream()
                .filter(name -> one.table(name).filter(Table::isForeign).isEmpty())
                .map(name -> "only " + name.sql())
                .toList();
    }

    private static Set<QualifiedName> apart(QualifiedName table, Schema one, Schema other) {
        Set<QualifiedName> some = below(table, one);
        Set<QualifiedName> others = below(table, other);
        Set<QualifiedName> apart = new TreeSet<>(some);
        apart.addAll(others);
        apart.removeIf(name -> (some.contains(name) && others.contains(name))
                || one.table(name).isEmpty()
                || other.table(name).isEmpty());
        return apart;
    }

    private static Set<QualifiedName> below(QualifiedName table, Schema schema) {
        Set<QualifiedName> below = new TreeSet<>();
        schema.all(Table.class).stream()
                .filter(each -> each.hierarchy().parents().contains(table))
                .forEach(each -> {
                    below.add(each.name());
                    below.addAll(below(each.name(), schema));
                });
        return below;
    }

    /**
     * A column that refuses NULL on the other side has its NULLs filled, which is what was asked for, and no rows go from
     * a server to another.
     */
    private static boolean survives(Table table, Column column, Schema other) {
        return column.generated() == null
                && other.table(table.name())
                        .filter(each -> each.isForeign() == table.isForeign())
                        .flatMap(each -> each.column(column.name()))
                        .filter(each -> each.generated() == null
                                && each.type().equals(column.type())
                                && each.notNull() == column.notNull())
                        .isPresent();
    }

    /** The values of an enum that loses a label are mapped, and a domain's type may print them otherwise. */
    private static boolean moves(Column column, Schema one, Schema other) {
        String element = column.type().replace("[]", "");
        QualifiedName type = QualifiedName.parse(element);
        Stream<ObjectId> ofMany = one.all(RangeType.class).stream()
                .filter(range -> range.multirange().equals(element))
                .map(RangeType::id);
        return Stream.concat(ofMany, MOVING.stream().map(kind -> ObjectId.of(kind, type)))
                .anyMatch(id -> moves(id, one, other));
    }

    private static boolean moves(ObjectId type, Schema one, Schema other) {
        return !one.find(type).equals(other.find(type))
                || one.dependenciesOf(type).stream().anyMatch(each -> moves(each, one, other));
    }

    private static List<String> read(Connection connection, String columns, List<String> tables) throws SQLException {
        List<String> rows = new ArrayList<>();
        String sql = tables.stream()
                .map(table -> "select row(" + columns + ")::text from " + table)
                .collect(Collectors.joining(" union all ", "", " order by 1"));
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
