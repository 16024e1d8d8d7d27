package io.whimbrel.generate.rename;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.CompositeType;
import io.whimbrel.schema.EnumType;
import io.whimbrel.schema.Function;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.Namespace;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.SchemaObject;
import io.whimbrel.schema.Sequence;
import io.whimbrel.schema.Spelling;
import io.whimbrel.schema.Table;
import io.whimbrel.schema.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the names that people say mean in a schema. */
final class Names {

    /** The kinds that have columns. */
    static final List<Kind> RELATIONS = List.of(Kind.TABLE, Kind.VIEW, Kind.MATERIALIZED_VIEW);

    private static final List<Kind> OWNERS =
            List.of(Kind.TABLE, Kind.VIEW, Kind.MATERIALIZED_VIEW, Kind.ENUM, Kind.TYPE);

    /** Relations and types, of which no two of a schema have one name. */
    private static final List<Kind> WHOLES = List.of(
            Kind.TABLE,
            Kind.VIEW,
            Kind.MATERIALIZED_VIEW,
            Kind.SEQUENCE,
            Kind.ENUM,
            Kind.TYPE,
            Kind.DOMAIN,
            Kind.RANGE);

    /** The kinds of which each has names of its own. */
    private static final List<Kind> APART = List.of(
            Kind.COLLATION,
            Kind.STATISTICS,
            Kind.EVENT_TRIGGER,
            Kind.PUBLICATION,
            Kind.FOREIGN_DATA_WRAPPER,
            Kind.SERVER);

    /** What hangs on a relation, and is an object by itself. */
    private static final List<Kind> HANGING = List.of(Kind.TRIGGER, Kind.RULE, Kind.POLICY);

    private Names() {}

    /** All that a name may mean. */
    static List<ObjectId> meaning(Schema schema, String name) {
        List<ObjectId> meanings = new ArrayList<>(wholes(schema, name));
        for (int dot : Spelling.places(name, '.')) {
            String part = Spelling.read(name.substring(dot + 1));
            owner(schema, name.substring(0, dot)).stream()
                    .flatMap(owner -> partsOf(owner.id(), part))
                    .filter(id -> has(schema, id))
                    .forEach(meanings::add);
        }
        return meanings;
    }

    /** The whole objects and schemas that a name may mean. */
    static List<ObjectId> wholes(Schema schema, String name) {
        List<ObjectId> wholes = new ArrayList<>();
        parse(name)
                .ifPresent(parsed -> Stream.concat(WHOLES.stream(), APART.stream())
                        .map(kind -> ObjectId.of(kind, parsed))
                        .filter(id -> has(schema, id))
                        .forEach(wholes::add));
        ObjectId namespace = Namespace.id(Spelling.read(name));
        if (has(schema, namespace)) {
            wholes.add(namespace);
        }
        wholes.addAll(functions(schema, name));
        return wholes;
    }

    /** The functions of a name, or the one whose argument types are said with it. */
    private static List<ObjectId> functions(Schema schema, String name) {
        int end = Spelling.places(name, '(').stream().findFirst().orElse(name.length());
        String types = name.substring(end).replace(" ", "");
        Optional<QualifiedName> parsed = parse(name.substring(0, end).strip());
        return schema.all(Function.class).stream()
                .map(Function::id)
                .filter(id -> parsed.filter(id.name()::equals).isPresent())
                .filter(id -> types.isEmpty() || types.equals("(" + id.part().replace(" ", "") + ")"))
                .toList();
    }

    /** The types of a function's arguments, one by one. */
    static List<String> arguments(String types) {
        List<String> arguments = new ArrayList<>();
        int begin = 0;
        for (int comma : Spelling.places(types, ',')) {
            arguments.add(types.substring(begin, comma).strip());
            begin = comma + 1;
        }
        arguments.add(types.substring(begin).strip());
        return arguments;
    }

    /** What has columns, labels or attributes, by its name. */
    static Optional<SchemaObject> owner(Schema schema, String name) {
        return parse(name)
                .flatMap(parsed -> OWNERS.stream()
                        .flatMap(kind -> schema.find(ObjectId.of(kind, parsed)).stream())
                        .findFirst());
    }

    /** A name, if it is one. */
    static Optional<QualifiedName> parse(String name) {
        try {
            return Optional.of(QualifiedName.parse(name));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static Stream<ObjectId> partsOf(ObjectId owner, String part) {
        if (part.isEmpty()) {
            return Stream.empty();
        }
        return RELATIONS.contains(owner.kind())
                ? Stream.concat(Stream.of(Kind.COLUMN), HANGING.stream())
                        .map(kind -> new ObjectId(kind, owner.name(), part))
                : Stream.of(new ObjectId(owner.kind(), owner.name(), part));
    }

    /** The columns, labels or attributes of an object. */
    static List<String> parts(SchemaObject object) {
        if (object instanceof Table table) {
            return table.columns().stream().map(Column::name).toList();
        }
        if (object instanceof View view) {
            return view.columns().stream().map(View.ViewColumn::name).toList();
        }
        if (object instanceof CompositeType type) {
            return type.attributes().stream().map(Column::name).toList();
        }
        return object instanceof EnumType type ? type.labels() : List.of();
    }

    /** What parts of an object are called. */
    static String wordForParts(Kind owner) {
        return owner == Kind.ENUM ? "value" : owner == Kind.TYPE ? "attribute" : "column";
    }

    /** Whether it is a trigger, a rule or a policy, which has its own name on a relation. */
    static boolean hangs(ObjectId id) {
        return HANGING.contains(id.kind());
    }

    /** Whether a schema has an object or a part of one. */
    static boolean has(Schema schema, ObjectId id) {
        return (Rename.isPart(id) && !hangs(id))
                ? owners(id).stream()
                        .flatMap(owner -> schema.find(owner).stream())
                        .anyMatch(owner -> parts(owner).contains(id.part()))
                : schema.find(id).isPresent();
    }

    /** Whether there is a schema; the default one is everywhere. */
    static boolean hasSchema(Schema schema, String name) {
        return name.equals(QualifiedName.DEFAULT_SCHEMA)
                || schema.find(Namespace.id(name)).isPresent();
    }

    /** Whether it can go to another schema. */
    static boolean moves(ObjectId id) {
        boolean apart = id.kind() == Kind.FUNCTION || id.kind() == Kind.COLLATION || id.kind() == Kind.STATISTICS;
        return apart || sharesNames(id);
    }

    /** Whether it is a relation or a type, which have their names among each other. */
    static boolean sharesNames(ObjectId id) {
        return !Rename.isPart(id) && WHOLES.contains(id.kind());
    }

    /** What of a schema can go to another by itself; functions behind the types of their arguments. */
    static List<ObjectId> movable(Schema schema, String namespace) {
        return schema.objects().values().stream()
                .filter(object -> !(object instanceof Sequence sequence) || sequence.ownedBy() == null)
                .map(SchemaObject::id)
                .filter(id -> moves(id) && id.name().schema().equals(namespace))
                .sorted(Comparator.comparing(id -> id.kind() == Kind.FUNCTION))
                .toList();
    }

    /** What has a name, or is a relation or a type where none of the other can be by its name. */
    static List<ObjectId> inPlaceOf(ObjectId id, Schema schema) {
        return (sharesNames(id)
                        ? WHOLES.stream()
                                .map(kind -> ObjectId.of(kind, id.name()))
                                .toList()
                        : List.of(id))
                .stream().filter(each -> has(schema, each)).toList();
    }

    /** Whether a name isn't to be had; indexes, those of keys too, have theirs among the relations. */
    static boolean isTaken(ObjectId id, Schema schema) {
        if (!sharesNames(id) && id.kind() != Kind.INDEX) {
            return has(schema, id);
        }
        boolean key = schema.all(Table.class).stream()
                .filter(table -> table.name().schema().equals(id.name().schema()))
                .anyMatch(table -> table.constraint(id.name().name()).isPresent());
        return key
                || Stream.concat(WHOLES.stream(), Stream.of(Kind.INDEX))
                        .anyMatch(kind -> has(schema, ObjectId.of(kind, id.name())));
    }

    /** What a part may be a part of: views have columns too. */
    static List<ObjectId> owners(ObjectId part) {
        return part.kind() == Kind.COLUMN || hangs(part)
                ? RELATIONS.stream().map(kind -> ObjectId.of(kind, part.name())).toList()
                : List.of(ObjectId.of(part.kind(), part.name()));
    }

    /** As {@code --rename} says it. */
    static String spoken(ObjectId id) {
        if (Rename.isPart(id)) {
            return Spelling.of(id.name(), id.part());
        }
        if (id.kind() == Kind.FUNCTION) {
            return Spelling.of(id.name()) + "(" + id.part() + ")";
        }
        return id.kind() == Kind.SCHEMA ? Spelling.of(id.name().name()) : Spelling.of(id.name());
    }
}
