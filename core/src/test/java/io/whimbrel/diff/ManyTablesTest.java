package io.whimbrel.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.diff.online.LockSafety;
import io.whimbrel.operation.AddColumn;
import io.whimbrel.operation.AddConstraint;
import io.whimbrel.operation.CreateIndex;
import io.whimbrel.operation.CreateTable;
import io.whimbrel.operation.DropColumn;
import io.whimbrel.operation.DropTable;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.ValidateConstraint;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.SchemaObject;
import io.whimbrel.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Ten thousand tables, each of which refers to the one before: a diff that looks at all for each would never end. */
class ManyTablesTest {

    private static final int MANY = 10_000;
    private static final DiffOptions OPTIONS = DiffOptions.of((from, to) -> Casts.Cast.NONE, true);

    @Test
    @Timeout(value = 100, unit = TimeUnit.SECONDS)
    void areMadeAndDroppedInTheOrderOfTheirKeys() {
        Schema many = chain();

        List<Operation> creation = Diff.between(Schema.empty(), many, OPTIONS);
        List<Operation> removal = Diff.between(many, Schema.empty(), OPTIONS);

        assertThat(creation).hasSize(2 * MANY);
        assertThat(creation.stream()
                        .filter(CreateTable.class::isInstance)
                        .map(Operation::describe)
                        .toList())
                .isEqualTo(each("create table "));
        assertThat(creation).hasAtLeastOneElementOfType(CreateIndex.class);
        assertThat(removal).hasSize(MANY).hasOnlyElementsOfType(DropTable.class);
        assertThat(removal.get(0).describe()).isEqualTo("drop table t" + MANY);
        assertThat(Diff.between(many, chain(), OPTIONS)).isEmpty();
    }

    /** Of each table a column goes and another comes, with a key on it, and the foreign key is made again. */
    @Test
    @Timeout(value = 100, unit = TimeUnit.SECONDS)
    void areChangedOnline() {
        Schema from = chain();
        Schema to = changed(from);

        List<Operation> operations = LockSafety.online(Diff.between(from, to, OPTIONS), from, to);

        assertThat(operations.stream().filter(AddColumn.class::isInstance)).hasSize(MANY);
        assertThat(operations.stream().filter(DropColumn.class::isInstance)).hasSize(MANY);
        assertThat(operations.stream()
                        .filter(AddConstraint.class::isInstance)
                        .map(Operation::describe)
                        .filter(each -> each.contains("_key")))
                .hasSize(MANY);
        assertThat(operations.stream().filter(ValidateConstraint.class::isInstance))
                .hasSize(MANY - 1);
    }

    private static Schema changed(Schema schema) {
        List<SchemaObject> objects = new ArrayList<>();
        Map<ObjectId, Set<ObjectId>> dependencies = new HashMap<>(schema.dependencies());
        for (Table table : schema.all(Table.class)) {
            List<Constraint> constraints = new ArrayList<>();
            for (Constraint each : table.constraints()) {
                boolean key = each.type() == Constraint.Type.PRIMARY_KEY;
                constraints.add(new Constraint(
                        each.name(),
                        each.type(),
                        each.columns(),
                        key ? each.definition() : each.definition() + " ON DELETE CASCADE",
                        each.references(),
                        each.referencedColumns(),
                        null));
            }
            Constraint unique = Constraint.unique(table.name().name() + "_key", List.of("title"));
            constraints.add(unique);
            dependencies.put(
                    ObjectId.constraint(table.name(), unique.name()), Set.of(ObjectId.column(table.name(), "title")));
            dependencies.remove(ObjectId.of(Kind.INDEX, QualifiedName.parse(table.name() + "_name")));
            objects.add(new Table(
                    table.name(),
                    List.of(column("id"), column("previous"), column("title")),
                    constraints,
                    false,
                    null));
        }
        return new Schema(objects, dependencies);
    }

    private static List<String> each(String what) {
        List<String> all = new ArrayList<>();
        for (int i = 1; i <= MANY; i++) {
            all.add(what + "t" + i);
        }
        return all;
    }

    private static Schema chain() {
        List<SchemaObject> objects = new ArrayList<>();
        Map<ObjectId, Set<ObjectId>> dependencies = new HashMap<>();
        for (int i = 1; i <= MANY; i++) {
            QualifiedName name = QualifiedName.parse("t" + i);
            QualifiedName previous = QualifiedName.parse("t" + (i - 1));
            List<Constraint> constraints = new ArrayList<>();
            constraints.add(new Constraint(
                    "t" + i + "_pkey",
                    Constraint.Type.PRIMARY_KEY,
                    List.of("id"),
                    "PRIMARY KEY (id)",
                    null,
                    List.of(),
                    null));
            dependencies.put(ObjectId.constraint(name, "t" + i + "_pkey"), Set.of(ObjectId.column(name, "id")));
            if (i > 1) {
                constraints.add(new Constraint(
                        "t" + i + "_fkey",
                        Constraint.Type.FOREIGN_KEY,
                        List.of("previous"),
                        "FOREIGN KEY (previous) REFERENCES " + previous + "(id)",
                        previous,
                        List.of("id"),
                        null));
                dependencies.put(
                        ObjectId.constraint(name, "t" + i + "_fkey"),
                        Set.of(
                                ObjectId.column(name, "previous"),
                                new Table(previous, List.of(), List.of(), false, null).id(),
                                ObjectId.constraint(previous, "t" + (i - 1) + "_pkey")));
            }
            Table table = new Table(
                    name, List.of(column("id"), column("previous"), column("name")), constraints, false, null);
            Index index = new Index(
                    QualifiedName.parse("t" + i + "_name"),
                    name,
                    "btree",
                    false,
                    List.of("name"),
                    List.of(),
                    false,
                    Map.of(),
                    null,
                    null);
            dependencies.put(index.id(), Set.of(table.id(), ObjectId.column(name, "name")));
            objects.add(table);
            objects.add(index);
        }
        return new Schema(objects, dependencies);
    }

    private static Column column(String name) {
        return new Column(name, "bigint", null, false, null, null, null, null);
    }
}
