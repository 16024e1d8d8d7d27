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
import java.util.Random;
import java.util.stream.Stream;

/** Some of what is on both sides gets another name on the other, two of a kind that of each other. */
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
                .toList();
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
            renames = renames.with(new Rename(id, "renamed_" + renames.all().size()));
        } else {
            renames = renames.with(new Rename(id, name(other))).with(new Rename(other, name(id)));
        }
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
