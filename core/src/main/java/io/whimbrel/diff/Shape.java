package io.whimbrel.diff;

import io.whimbrel.operation.InnerPath;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.CompositeType;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.RangeType;
import io.whimbrel.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a value of a type looks like, seen through domains.
 *
 * @param form what it is
 * @param inner the type of an array's elements, or of the bounds of a range or of a multirange's ranges
 * @param fields the attributes of a row
 */
record Shape(Form form, String inner, List<Column> fields) {

    enum Form {
        ARRAY,
        RANGE,
        MULTIRANGE,
        ROW,
        OTHER
    }

    private static final Shape OTHER = new Shape(Form.OTHER, "", List.of());

    /** Rows of tables and ranges of built-in types are something else, of which nothing is told. */
    static Shape of(String type, Schema schema) {
        String base = Comparison.baseOf(type, schema);
        if (base.endsWith("[]")) {
            return new Shape(Form.ARRAY, MadeOf.element(base), List.of());
        }
        return schema.typeNamed(CompositeType.class, base)
                .map(row -> new Shape(Form.ROW, base, row.attributes()))
                .or(() -> range(schema, each -> each.name().sql().equals(base))
                        .map(range -> new Shape(Form.RANGE, subtype(range, schema), List.of())))
                .or(() -> range(schema, each -> each.multirange().equals(base))
                        .map(range -> new Shape(Form.MULTIRANGE, subtype(range, schema), List.of())))
                .orElse(OTHER);
    }

    /** Whether there are values of another type in it that have no names: elements or bounds. */
    boolean isOfMany() {
        return switch (form) {
            case ARRAY, RANGE, MULTIRANGE -> true;
            case ROW, OTHER -> false;
        };
    }

    /** How {@link InnerPath} gets to these. */
    List<String> steps() {
        return switch (form) {
            case ARRAY -> List.of(InnerPath.ELEMENTS);
            case RANGE -> List.of(InnerPath.BOUNDS);
            case MULTIRANGE -> List.of(InnerPath.ELEMENTS, InnerPath.BOUNDS);
            case ROW, OTHER -> List.of();
        };
    }

    private static Optional<RangeType> range(Schema schema, Predicate<RangeType> condition) {
        return schema.all(RangeType.class).stream().filter(condition).findFirst();
    }

    /** The definition says it, but only the dependencies tell where such a name ends. */
    static String subtype(RangeType range, Schema schema) {
        return schema.dependenciesOf(range.id()).stream()
                .filter(each -> MadeOf.TYPES.contains(each.kind()))
                .map(ObjectId::name)
                .map(name ->
                        range.definition().contains("subtype = " + name.sql() + "[]") ? name.sql() + "[]" : name.sql())
                .findFirst()
                .orElse("");
    }
}
