package io.whimbrel.generate.rename;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.EnumType;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.SchemaObject;
import io.whimbrel.schema.Table;
import io.whimbrel.schema.View;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Schemas in few words. */
final class Schemas {

    private Schemas() {}

    static Schema schema(SchemaObject... objects) {
        return new Schema(List.of(objects), Map.of());
    }

    /** Columns like {@code sum numeric}. */
    static Table table(String name, String... columns) {
        List<Column> made = Arrays.stream(columns)
                .map(column -> column.split(" ", 2))
                .map(parts -> Column.of(parts[0], parts[1]))
                .toList();
        return new Table(QualifiedName.parse(name), made, List.of(), false, null);
    }

    static View view(String name, String... columns) {
        List<View.ViewColumn> made = Arrays.stream(columns)
                .map(column -> column.split(" ", 2))
                .map(parts -> new View.ViewColumn(parts[0], parts[1], null))
                .toList();
        return new View(QualifiedName.parse(name), false, made, "SELECT", Map.of(), null);
    }

    static EnumType labels(String name, String... labels) {
        return new EnumType(QualifiedName.parse(name), List.of(labels), null);
    }
}
