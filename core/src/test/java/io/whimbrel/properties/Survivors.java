package io.whimbrel.properties;

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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The values of one table that a migration must not touch: of columns that are the same on both sides, or whose
 * type holds all that the other could.
 *
 * @param table the table, as messages name it
 * @param beforeSql reads them as they will be
 * @param afterSql reads them as they are
 */
record Survivors(String table, String beforeSql, String afterSql) {

    private static final Map<String, List<String>> WIDER = Map.of(
            "smallint", List.of("integer", "bigint", "numeric", "text"),
            "integer", List.of("bigint", "numeric", "text"),
            "bigint", List.of("numeric", "text"),
            "character varying(20)", List.of("character varying(100)", "character varying", "text"),
            "character varying(100)", List.of("character varying", "text"),
            "character varying", List.of("text"),
            "text", List.of("character varying"),
            "numeric(8,2)", List.of("numeric(12,4)", "numeric"));

    static List<Survivors> of(Schema from, Schema to) {
        List<Survivors> survivors = new ArrayList<>();
        for (Table table : from.all(Table.class)) {
            Optional<Table> other = to.table(table.name()).filter(each -> keepsRows(table, each, from, to));
            other.ifPresent(each -> {
                List<Column> columns = table.columns().stream()
                        .filter(column -> each.column(column.name())
                                .filter(becomes -> survives(column, becomes, from, to))
                                .isPresent())
                        .toList();
                survivors.add(
                        new Survivors(table.name().toString(), before(columns, table, each), after(columns, each)));
            });
        }
        return survivors;
    }

    /** Rows may move between partitions, and go with one that goes. */
    private static boolean keepsRows(Table table, Table other, Schema from, Schema to) {
        return !other.isForeign()
                && !table.hierarchy().isPartition()
                && !other.hierarchy().isPartition()
                && from.all(Table.class).stream()
                        .filter(each -> each.hierarchy().isPartition()
                                && each.hierarchy().parents().contains(table.name()))
                        .allMatch(each -> to.table(each.name()).isPresent());
    }

    private static String before(List<Column> columns, Table table, Table other) {
        return columns.stream()
                .map(column -> Identifiers.quote(column.name()) + "::"
                        + (column.type()
                                        .equals(other.column(column.name())
                                                .orElseThrow()
                                                .type())
                                ? "text"
                                : other.column(column.name()).orElseThrow().type() + "::text"))
                .collect(Collectors.joining(", ", "select row(", ")::text from " + ownRows(table) + " order by 1"));
    }

    private static String after(List<Column> columns, Table table) {
        return columns.stream()
                .map(column -> Identifiers.quote(column.name()) + "::text")
                .collect(Collectors.joining(", ", "select row(", ")::text from " + ownRows(table) + " order by 1"));
    }

    /** Those of children may go with these. */
    private static String ownRows(Table table) {
        return (table.hierarchy().isPartitioned() ? "" : "only ") + table.name().sql();
    }

    private static boolean survives(Column column, Column becomes, Schema from, Schema to) {
        boolean same = column.type().equals(becomes.type()) && !moves(column, from, to);
        return column.generated() == null
                && becomes.generated() == null
                && (column.notNull() || !becomes.notNull())
                && (same || WIDER.getOrDefault(column.type(), List.of()).contains(becomes.type()));
    }

    /** The values of an enum that loses a label are mapped, and a domain's type may print them otherwise. */
    private static boolean moves(Column column, Schema one, Schema other) {
        QualifiedName type = QualifiedName.parse(column.type().replace("[]", ""));
        return Stream.of(Kind.ENUM, Kind.DOMAIN, Kind.TYPE)
                .map(kind -> ObjectId.of(kind, type))
                .anyMatch(id -> moves(id, one, other));
    }

    private static boolean moves(ObjectId type, Schema one, Schema other) {
        return !one.find(type).equals(other.find(type))
                || one.dependenciesOf(type).stream().anyMatch(each -> moves(each, one, other));
    }

    List<String> before(Connection connection) throws SQLException {
        return read(connection, beforeSql);
    }

    List<String> after(Connection connection) throws SQLException {
        return read(connection, afterSql);
    }

    private static List<String> read(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
