package io.whimbrel.properties;

import io.whimbrel.generate.rename.Rename;
import io.whimbrel.generate.rename.Renames;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.Statement;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.EnumType;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.SchemaObject;
import io.whimbrel.schema.Sequence;
import io.whimbrel.schema.Table;
import io.whimbrel.schema.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Some of what is on both sides gets another name on the other: a new one, that of something that goes, or two of a kind
 * that of each other.
 */
final class OtherNames {

    private static final int MOST = 4;

    private final Schema from;
    private final Schema to;
    private final Random random;
    private Renames renames = Renames.NONE;

    private OtherNames(Schema from, Schema to, Random random) {
        this.from = from;
        this.to = to;
        this.random = random;
    }

    static Renames of(Schema from, Schema to, Random random) {
        OtherNames names = new OtherNames(from, to, random);
        List<ObjectId> shared = new ArrayList<>(names.shared());
        Collections.shuffle(shared, random);
        shared.stream().limit(1 + random.nextInt(MOST)).forEach(id -> names.rename(id, shared));
        return names.renames;
    }

    /** The statements that give the names on the other side. */
    static List<String> statements(Renames renames, Schema to) {
        return renames.operations(to).stream()
                .map(Operation::statements)
                .flatMap(List::stream)
                .map(Statement::sql)
                .toList();
    }

    private List<ObjectId> shared() {
        return from.objects().values().stream()
                .flatMap(OtherNames::things)
                .filter(id -> to.objects().values().stream()
                        .flatMap(OtherNames::things)
                        .anyMatch(id::equals))
                .filter(id -> !namesParts(id))
                .toList();
    }

    /** What partitions have from their table is named after it by PostgreSQL, and looked at by nobody; here it is named first. */
    private boolean namesParts(ObjectId id) {
        return to.all(Table.class).stream()
                        .map(Table::hierarchy)
                        .filter(hierarchy -> !hierarchy.inheritedConstraints().isEmpty()
                                || !hierarchy.inheritedIndexes().isEmpty())
                        .anyMatch(hierarchy ->
                                hierarchy.isPartition() && hierarchy.parents().contains(id.name()))
                || to.table(id.name())
                        .filter(table -> table.hierarchy().isPartition())
                        .isPresent();
    }

    private static Stream<ObjectId> things(SchemaObject object) {
        if (object instanceof Table table) {
            return Stream.concat(
                    Stream.of(table.id()),
                    table.columns().stream()
                            .filter(column -> !column.details().inherited())
                            .map(Column::name)
                            .map(column -> ObjectId.column(table.name(), column)));
        }
        if (object instanceof EnumType type) {
            return Stream.concat(
                    Stream.of(type.id()),
                    type.labels().stream().map(label -> new ObjectId(Kind.ENUM, type.name(), label)));
        }
        return object instanceof View || object instanceof Sequence ? Stream.of(object.id()) : Stream.of();
    }

    private void rename(ObjectId id, List<ObjectId> shared) {
        if (isRenamed(id)) {
            return;
        }
        ObjectId other = shared.stream()
                .filter(each -> random.nextInt(3) == 0 && areSiblings(id, each) && !isRenamed(each))
                .findFirst()
                .orElse(id);
        if (other.equals(id)) {
            String name = nameThatGoes(id).orElse("renamed_" + renames.all().size());
            renames = renames.with(new Rename(id, name));
        } else {
            renames = renames.with(new Rename(id, name(other))).with(new Rename(other, name(id)));
        }
    }

    /** A label that gets the name of one that goes would be merged with it. */
    private Optional<String> nameThatGoes(ObjectId id) {
        if (random.nextInt(2) == 0 || isLabel(id) || isInFamily(id, from) || isInFamily(id, to)) {
            return Optional.empty();
        }
        return from.objects().values().stream()
                .flatMap(OtherNames::things)
                .filter(each -> areSiblings(id, each) && isFree(each))
                .map(OtherNames::name)
                .findFirst();
    }

    private static boolean isLabel(ObjectId id) {
        return id.kind() == Kind.ENUM && !id.part().isEmpty();
    }

    /** A column gets its name in all tables below, where another may have it. */
    private static boolean isInFamily(ObjectId id, Schema schema) {
        return schema.all(Table.class).stream()
                .anyMatch(table -> table.hierarchy().parents().contains(id.name())
                        || (table.name().equals(id.name())
                                && !table.hierarchy().parents().isEmpty()));
    }

    /** Whether nothing else has or gets a name on the other side. */
    private boolean isFree(ObjectId id) {
        boolean there = id.part().isEmpty()
                ? to.objects().keySet().stream().anyMatch(each -> each.name().equals(id.name()))
                        || to.all(Table.class).stream().anyMatch(table -> isOfIdentity(id, table))
                        || to.all(Table.class).stream()
                                .anyMatch(table -> table.constraint(name(id)).isPresent())
                : to.objects().values().stream().flatMap(OtherNames::things).anyMatch(id::equals);
        return !there && renames.all().stream().noneMatch(each -> each.to().equals(name(id)));
    }

    /** The sequence of an identity column is no object of a schema, and is called as that of a serial column is. */
    private static boolean isOfIdentity(ObjectId id, Table table) {
        return table.columns().stream()
                .filter(column -> column.identity() != null)
                .map(column -> table.name().sibling(table.name().name() + "_" + column.name() + "_seq"))
                .anyMatch(id.name()::equals);
    }

    private static boolean areSiblings(ObjectId id, ObjectId other) {
        boolean parts = !id.part().isEmpty() && !other.part().isEmpty();
        return id.kind() == other.kind()
                && !id.equals(other)
                && (parts
                        ? id.name().equals(other.name())
                        : id.part().equals(other.part())
                                && id.name().schema().equals(other.name().schema()));
    }

    private boolean isRenamed(ObjectId id) {
        return renames.all().stream().anyMatch(each -> each.id().equals(id));
    }

    private static String name(ObjectId id) {
        return id.part().isEmpty() ? id.name().name() : id.part();
    }
}
