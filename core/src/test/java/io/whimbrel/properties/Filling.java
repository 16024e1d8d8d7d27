package io.whimbrel.properties;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Rows for every table, of which its constraints may refuse some. */
final class Filling {

    private static final int ROWS = 3;

    private final Schema schema;
    private final Values values;
    private final Random random;

    Filling(Schema schema, Random random) {
        this.schema = schema;
        this.values = new Values(new SchemaTypes(schema), random);
        this.random = random;
    }

    List<String> statements() {
        List<String> statements = new ArrayList<>();
        for (Table table : schema.all(Table.class)) {
            for (int i = 0; i < ROWS && !table.isForeign(); i++) {
                statements.add(insert(table));
            }
        }
        return statements;
    }

    private String insert(Table table) {
        List<Column> columns = table.columns().stream()
                .filter(column -> column.generated() == null && column.identity() == null)
                .toList();
        if (columns.isEmpty()) {
            return "insert into " + table.name().sql() + " default values";
        }
        String names =
                columns.stream().map(column -> Identifiers.quote(column.name())).collect(Collectors.joining(", "));
        return "insert into " + table.name().sql() + " (" + names + ") values ("
                + columns.stream().map(this::value).collect(Collectors.joining(", ")) + ")";
    }

    private String value(Column column) {
        return !column.notNull() && random.nextInt(5) == 0 ? "null" : values.of(column.type());
    }
}
