package io.whimbrel.diff;

import io.whimbrel.operation.AddAttribute;
import io.whimbrel.operation.AddColumn;
import io.whimbrel.operation.AlterColumnType;
import io.whimbrel.operation.DropAttribute;
import io.whimbrel.operation.DropColumn;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.SetDefault;
import io.whimbrel.operation.SetDomainDefault;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What gives other fields to the rows of a table or composite type, and what says such rows. */
final class Reshaping {

    private Reshaping() {}

    /** The tables and types whose rows have other fields after a change: one of a parent comes down to its children. */
    static Set<ObjectId> by(Change change) {
        Operation operation = change.operation();
        if (operation instanceof AddAttribute || operation instanceof DropAttribute) {
            return change.alters();
        }
        return operation instanceof AddColumn || operation instanceof DropColumn || operation instanceof AlterColumnType
                ? Stream.of(change.creates(), change.drops(), change.alters(), change.releases())
                        .flatMap(Set::stream)
                        .filter(id -> id.kind() == Kind.COLUMN || id.kind() == Kind.TABLE)
                        .map(id -> ObjectId.of(Kind.TABLE, id.name()))
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    /** What comes to say what it says in the end; of columns and domains it is the default. */
    static Set<ObjectId> saidBy(Change change) {
        Set<ObjectId> said = new TreeSet<>(change.alters());
        if (!(change.operation() instanceof SetDomainDefault)) {
            said.removeIf(id -> id.kind() == Kind.COLUMN || id.kind() == Kind.DOMAIN);
        }
        if (change.operation() instanceof SetDefault set) {
            said.add(ObjectId.column(set.table(), set.column()));
        }
        said.addAll(change.creates());
        return said;
    }
}
