package io.whimbrel.diff;

import io.whimbrel.operation.RefuseRows;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.Domain;
import io.whimbrel.schema.EnumType;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.RangeType;
import io.whimbrel.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What columns hold, within composite types, ranges and multiranges, of a value that an enum loses: it is looked at before they
 * leave, since on the way back from text PostgreSQL would name neither the column nor how many rows there are.
 */
final class InnerLabels {

    private static final String HINT = "Change these rows first: no mapping reaches into composite types and ranges.";

    /**
     * A place where a value of the enum can be.
     *
     * @param name how it is told: {@code people.answers[].mood}
     * @param condition the SQL condition of the rows that hold the label there
     */
    private record Place(String name, String condition) {}

    private final EnumType type;
    private final Schema schema;

    private InnerLabels(EnumType type, Schema schema) {
        this.type = type;
        this.schema = schema;
    }

    /** Where an attribute has another type by then, the value has room in it. */
    static void refuse(ObjectId column, EnumType from, EnumType to, Comparison comparison) {
        List<String> removed = from.labels().stream()
                .filter(label -> !to.labels().contains(label))
                .toList();
        for (String label : removed) {
            List<String> stay = new InnerLabels(to, comparison.to())
                    .places(column, label).stream().map(Place::name).toList();
            for (Place place : new InnerLabels(from, comparison.from()).places(column, label)) {
                if (stay.contains(place.name())) {
                    String message = "enum " + from.name() + " can't lose values that rows hold: " + place.name()
                            + " holds '" + label + "' in";
                    RefuseRows refusal = new RefuseRows(column.name(), place.condition(), message, HINT);
                    comparison.add(Change.following(refusal, List.of()).opening(List.of(column, from.id())));
                }
            }
        }
    }

    private List<Place> places(ObjectId id, String label) {
        Column column = schema.column(id).orElseThrow();
        String name = id.name() + "." + id.part();
        return places(column.type(), Identifiers.quote(id.part()), name, Identifiers.literal(label));
    }

    private List<Place> places(String made, String value, String name, String label) {
        if (made.endsWith("[]")) {
            return amongElements(made.substring(0, made.length() - 2), value, name + "[]", label);
        }
        if (made.equals(type.name().sql())) {
            return List.of(new Place(name, value + "::text = " + label));
        }
        Optional<Domain> domain = schema.typeNamed(Domain.class, made);
        if (domain.isPresent()) {
            return places(domain.orElseThrow().type(), value, name, label);
        }
        Optional<RangeType> range = schema.typeNamed(RangeType.class, made);
        if (range.isPresent()) {
            String bounds = "ARRAY[lower(" + value + "), upper(" + value + ")]";
            return schema.dependenciesOf(range.orElseThrow().id()).stream()
                    .flatMap(subtype -> amongElements(subtype.name().sql(), bounds, name, label).stream())
                    .toList();
        }
        Optional<RangeType> ofMany = schema.all(RangeType.class).stream()
                .filter(each -> each.multirange().equals(made))
                .findFirst();
        if (ofMany.isPresent()) {
            return amongElements(ofMany.orElseThrow().name().sql(), value, name, label);
        }
        return MadeOf.fields(made, schema).stream()
                .flatMap(each -> attribute(each, value, name, label))
                .toList();
    }

    private Stream<Place> attribute(Column attribute, String value, String name, String label) {
        String inner = "(" + value + ")." + Identifiers.quote(attribute.name());
        return places(attribute.type(), inner, name + "." + attribute.name(), label).stream();
    }

    private List<Place> amongElements(String made, String values, String name, String label) {
        String element =
                "element_of_" + name.chars().filter(each -> each == '[').count();
        return places(made, element, name, label).stream()
                .map(place -> new Place(
                        place.name(),
                        "EXISTS (SELECT FROM unnest(" + values + ") AS " + element + " WHERE " + place.condition()
                                + ")"))
                .toList();
    }
}
