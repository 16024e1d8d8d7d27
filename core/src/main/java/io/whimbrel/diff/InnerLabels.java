package io.whimbrel.diff;

import io.whimbrel.operation.InnerPath;
import io.whimbrel.operation.RefuseRows;
import io.whimbrel.schema.EnumType;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import java.util.List;

/**
 * What columns hold, within composite types, ranges and multiranges, of a value that an enum loses: it is looked at before they
 * leave, since on the way back from text PostgreSQL would name neither the column nor how many rows there are.
 */
final class InnerLabels {

    private static final String HINT = "Change these rows first: no mapping reaches into composite types and ranges.";

    private InnerLabels() {}

    /** Where an attribute has another type by then, the value has room in it. */
    static void refuse(ObjectId column, EnumType from, EnumType to, Comparison comparison) {
        List<List<String>> stay = paths(column, to, comparison.to());
        List<List<String>> paths = paths(column, from, comparison.from()).stream()
                .filter(stay::contains)
                .toList();
        from.labels().stream()
                .filter(label -> !to.labels().contains(label))
                .flatMap(label -> paths.stream().map(path -> refusal(column, path, from, label)))
                .forEach(refusal ->
                        comparison.add(Change.following(refusal, List.of()).opening(List.of(column, from.id()))));
    }

    private static List<List<String>> paths(ObjectId column, EnumType type, Schema schema) {
        return PathsTo.of(type.id(), schema.column(column).orElseThrow().type(), schema);
    }

    private static RefuseRows refusal(ObjectId column, List<String> path, EnumType type, String label) {
        String condition = InnerPath.condition(
                Identifiers.quote(column.part()), path, value -> value + "::text = " + Identifiers.literal(label));
        String place = column.name() + "." + column.part() + InnerPath.place(path);
        String message =
                "enum " + type.name() + " can't lose values that rows hold: " + place + " holds '" + label + "' in";
        return new RefuseRows(column.name(), condition, message, HINT);
    }
}
