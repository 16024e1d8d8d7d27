package io.whimbrel.diff;

import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which foreign keys close a cycle among tables that come, or go, together.
 *
 * <p>Those can be no part of CREATE TABLE, and must go before DROP TABLE; all others can be and needn't.
 */
final class ForeignKeyCycles {

    private final Map<QualifiedName, Set<QualifiedName>> references = new TreeMap<>();

    private ForeignKeyCycles(Schema schema, Schema other) {
        for (Table table : schema.all(Table.class)) {
            if (other.table(table.name()).isEmpty()) {
                Set<QualifiedName> referenced = new TreeSet<>();
                table.constraints().stream()
                        .map(Constraint::references)
                        .filter(name -> name != null && !name.equals(table.name()))
                        .forEach(referenced::add);
                references.put(table.name(), referenced);
            }
        }
    }

    /** The cycles among the tables that only the first schema has. */
    static ForeignKeyCycles amongTablesOnlyIn(Schema schema, Schema other) {
        return new ForeignKeyCycles(schema, other);
    }

    boolean closedBy(Table table, Constraint constraint) {
        QualifiedName referenced = constraint.references();
        if (referenced == null || referenced.equals(table.name())) {
            return false;
        }
        Set<QualifiedName> seen = new HashSet<>();
        Deque<QualifiedName> pending = new ArrayDeque<>(Set.of(referenced));
        while (!pending.isEmpty()) {
            QualifiedName next = pending.remove();
            if (next.equals(table.name())) {
                return true;
            }
            if (seen.add(next)) {
                pending.addAll(references.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }
}
