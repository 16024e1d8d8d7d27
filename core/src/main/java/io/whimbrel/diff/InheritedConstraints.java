package io.whimbrel.diff;

import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The constraints that a table has from its parents, where they are taken for its own: a schema doesn't say what these need. */
final class InheritedConstraints {

    private InheritedConstraints() {}

    /** What they need, which is what the same constraints of the parents need. */
    static Map<ObjectId, Set<ObjectId>> dependencies(
            ObjectId table, Collection<Constraint> constraints, Schema schema) {
        Map<ObjectId, Set<ObjectId>> dependencies = new HashMap<>();
        for (Constraint constraint : constraints) {
            Set<ObjectId> needed = new TreeSet<>();
            collect(table.name(), table.name(), constraint, schema, needed);
            dependencies.put(ObjectId.constraint(table.name(), constraint.name()), needed);
        }
        return dependencies;
    }

    private static void collect(
            QualifiedName table, QualifiedName child, Constraint constraint, Schema schema, Set<ObjectId> needed) {
        for (QualifiedName name : schema.table(child).orElseThrow().hierarchy().parents()) {
            Table parent = schema.table(name).orElseThrow();
            parent.constraints().stream()
                    .filter(each -> isSame(each, constraint))
                    .flatMap(each -> schema.dependenciesOf(ObjectId.constraint(name, each.name())).stream())
                    .filter(each -> constraint.type() == Constraint.Type.CHECK
                            || (each.kind() == Kind.COLUMN && each.name().equals(name)))
                    .map(each -> each.name().equals(name) ? new ObjectId(each.kind(), table, each.part()) : each)
                    .forEach(needed::add);
            collect(table, name, constraint, schema, needed);
        }
    }

    /** A check has the same name below, whether it is valid or not; a key may have another one. */
    private static boolean isSame(Constraint one, Constraint other) {
        return one.type() == other.type()
                && (one.type() == Constraint.Type.CHECK
                        ? one.name().equals(other.name())
                        : one.definition().equals(other.definition()));
    }
}
