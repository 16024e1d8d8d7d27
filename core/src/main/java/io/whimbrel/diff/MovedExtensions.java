package io.whimbrel.diff;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.CompositeType;
import io.whimbrel.schema.Domain;
import io.whimbrel.schema.Extension;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.SchemaObject;
import io.whimbrel.schema.Table;
import io.whimbrel.schema.View;
import io.whimbrel.schema.View.ViewColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Extensions that move to another schema, and the types that move along.
 *
 * <p>A column of such a type is printed with another name by then, and yet nothing has to be done to it.
 */
final class MovedExtensions {

    /** Where types of an extension are named, and where they will be: empty for the default schema. */
    private record Move(String from, String to) {

        String apply(String type) {
            return to + type.substring(from.length());
        }
    }

    private final Map<ObjectId, Move> moves = new LinkedHashMap<>();
    private final Schema from;
    private final Schema to;

    private MovedExtensions(Schema from, Schema to) {
        this.from = from;
        this.to = to;
        for (Extension was : from.all(Extension.class)) {
            to.find(was.id())
                    .map(Extension.class::cast)
                    .filter(becomes -> ExtensionDiffer.moves(was, becomes) && was.relocatable())
                    .ifPresent(becomes -> moves.put(was.id(), new Move(prefix(was), prefix(becomes))));
        }
    }

    /** The schema it comes from, as PostgreSQL will print the types of its columns after the moves. */
    static Schema settle(Schema from, Schema to) {
        MovedExtensions extensions = new MovedExtensions(from, to);
        if (extensions.moves.isEmpty()) {
            return from;
        }
        List<SchemaObject> objects =
                from.objects().values().stream().map(extensions::settle).toList();
        return from.with(objects);
    }

    private SchemaObject settle(SchemaObject object) {
        Optional<SchemaObject> target = to.find(object.id());
        if (object instanceof Table table && target.orElse(null) instanceof Table other) {
            List<Column> columns = table.columns().stream()
                    .map(column ->
                            settle(column, ObjectId.column(table.name(), column.name()), other.column(column.name())))
                    .toList();
            return table.withColumns(columns);
        }
        if (object instanceof CompositeType type && target.orElse(null) instanceof CompositeType other) {
            List<Column> attributes = type.attributes().stream()
                    .map(attribute -> settle(
                            attribute,
                            type.id(),
                            other.attributes().stream()
                                    .filter(each -> each.name().equals(attribute.name()))
                                    .findFirst()))
                    .toList();
            return new CompositeType(type.name(), attributes, type.comment());
        }
        if (object instanceof Domain domain && target.orElse(null) instanceof Domain other) {
            return new Domain(
                    domain.name(),
                    settle(domain.type(), domain.id(), other.type()),
                    domain.collation(),
                    domain.defaultExpression(),
                    domain.notNull(),
                    domain.checks(),
                    domain.comment());
        }
        return object instanceof View view && target.orElse(null) instanceof View other ? settle(view, other) : object;
    }

    private View settle(View view, View target) {
        List<ViewColumn> columns = new ArrayList<>();
        for (ViewColumn column : view.columns()) {
            String type = target.columns().stream()
                    .filter(other -> other.name().equals(column.name()))
                    .findFirst()
                    .flatMap(other -> moved(moves.values().stream(), column.type(), other.type()))
                    .orElse(column.type());
            columns.add(new ViewColumn(
                    column.name(), type, column.defaultExpression(), column.storage(), column.comment()));
        }
        return new View(
                view.name(),
                view.materialized(),
                columns,
                view.query(),
                view.options(),
                view.comment(),
                view.clusteredOn());
    }

    private Column settle(Column column, ObjectId id, Optional<Column> target) {
        return target.map(other -> column.withType(settle(column.type(), id, other.type())))
                .orElse(column);
    }

    /** The other name of a type, if it is what its owner is to have in the end. */
    private String settle(String type, ObjectId owner, String target) {
        return moved(
                        from.dependenciesOf(owner).stream()
                                .filter(moves::containsKey)
                                .map(moves::get),
                        type,
                        target)
                .orElse(type);
    }

    private static Optional<String> moved(Stream<Move> moves, String type, String target) {
        return moves.filter(move -> type.startsWith(move.from()))
                .map(move -> move.apply(type))
                .filter(target::equals)
                .findFirst();
    }

    private static String prefix(Extension extension) {
        return extension.schema().equals(QualifiedName.DEFAULT_SCHEMA)
                ? ""
                : Identifiers.quote(extension.schema()) + ".";
    }
}
