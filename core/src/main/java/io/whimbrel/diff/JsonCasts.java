package io.whimbrel.diff;

import io.whimbrel.operation.AlterColumnType;
import io.whimbrel.schema.Cast;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The schema's own casts to json, which jsonb asks for the values of a type that is none of PostgreSQL's own, deep within rows
 * and arrays too. It would say what a function makes of them, so they are away while a column passes through it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-json.html">to_jsonb</a>
 */
final class JsonCasts {

    private JsonCasts() {}

    /** Those that would be asked for the values of a column. */
    static Set<ObjectId> of(ObjectId column, Schema schema) {
        List<Cast> casts = all(schema);
        Set<String> types = new HashSet<>();
        if (!casts.isEmpty()) {
            schema.column(column).ifPresent(each -> collect(each.type(), schema, types, new HashSet<>()));
        }
        return casts.stream()
                .filter(cast -> types.contains(cast.source()))
                .map(Cast::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All that a schema has. */
    static List<Cast> all(Schema schema) {
        return schema.all(Cast.class).stream()
                .filter(cast -> cast.target().equals("json"))
                .toList();
    }

    /** Whether a column gets to another type through jsonb. */
    static boolean meets(AlterColumnType change) {
        String using = change.using();
        return using != null && (using.startsWith("to_jsonb(") || using.startsWith("(jsonb_populate_record("));
    }

    /** Of a row it says the fields, of an array the elements, whatever casts these have. */
    private static void collect(String type, Schema schema, Set<String> types, Set<String> rows) {
        String base = Comparison.baseOf(type, schema);
        List<Column> fields = MadeOf.fields(base, schema);
        if (base.endsWith("[]")) {
            collect(MadeOf.element(base), schema, types, rows);
        } else if (fields.isEmpty()) {
            types.add(base.replaceFirst("\\(.*\\)", ""));
        } else if (rows.add(base)) {
            fields.forEach(field -> collect(field.type(), schema, types, rows));
        }
    }
}
