package io.whimbrel.diff;

import io.whimbrel.operation.InnerPath;
import io.whimbrel.schema.Domain;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.RangeType;
import io.whimbrel.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ways through what a type is made of to another, as {@link InnerPath} goes them. */
final class PathsTo {

    private PathsTo() {}

    /** The steps of each way from one type to another; a type can't hold itself. */
    static List<List<String>> of(ObjectId id, String type, Schema schema) {
        if (type.endsWith("[]")) {
            return behind(InnerPath.ELEMENTS, of(id, MadeOf.element(type), schema));
        }
        if (type.equals(id.name().sql())) {
            return List.of(List.of());
        }
        Optional<Domain> domain = schema.typeNamed(Domain.class, type);
        if (domain.isPresent()) {
            return of(id, domain.orElseThrow().type(), schema);
        }
        Optional<RangeType> range = schema.all(RangeType.class).stream()
                .filter(each ->
                        each.name().sql().equals(type) || each.multirange().equals(type))
                .findFirst();
        if (range.isPresent()) {
            List<List<String>> bounds = of(id, Shape.subtype(range.orElseThrow(), schema), schema);
            boolean many = range.orElseThrow().multirange().equals(type);
            List<List<String>> inRange = behind(InnerPath.BOUNDS, bounds);
            return many ? behind(InnerPath.ELEMENTS, inRange) : inRange;
        }
        List<List<String>> paths = new ArrayList<>();
        MadeOf.fields(type, schema).forEach(each -> paths.addAll(behind(each.name(), of(id, each.type(), schema))));
        return paths;
    }

    private static List<List<String>> behind(String step, List<List<String>> paths) {
        return paths.stream().map(path -> joined(List.of(step), path)).toList();
    }

    /** The steps of one way, and then those of another. */
    static List<String> joined(List<String> way, List<String> further) {
        return Stream.concat(way.stream(), further.stream()).toList();
    }
}
