package io.whimbrel.diff;

import io.whimbrel.schema.Cast;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The schema's own casts between a type and text. A column that stands aside as text would come by them, with what a function
 * makes of its values in place of what these print as, so they are away meanwhile.
 */
final class TextCasts {

    private TextCasts() {}

    /** Those that would be taken for the values of a column; PostgreSQL looks for casts of what a domain is made of. */
    static Set<ObjectId> of(ObjectId column, Schema schema) {
        return schema.column(column).stream()
                .flatMap(each -> Stream.of(each.type(), Comparison.baseOf(each.type(), schema)))
                .flatMap(type -> Stream.of(Cast.id(type, "text"), Cast.id("text", type)))
                .filter(id -> schema.find(id).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
