package io.whimbrel.diff;

import io.whimbrel.schema.Column;
import java.util.List;
import java.util.Optional;

/** The fields of a row, told by their names. */
final class Fields {

    private Fields() {}

    static List<String> names(List<Column> fields) {
        return fields.stream().map(Column::name).toList();
    }

    static Optional<Column> named(String name, List<Column> fields) {
        return fields.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
