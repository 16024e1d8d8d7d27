package io.whimbrel.diff;

import io.whimbrel.operation.AddColumn;
import io.whimbrel.operation.Commit;
import io.whimbrel.operation.CreateDomain;
import io.whimbrel.operation.CreateEnum;
import io.whimbrel.operation.CreateForeignTable;
import io.whimbrel.operation.CreateFunction;
import io.whimbrel.operation.CreatePartition;
import io.whimbrel.operation.CreateRange;
import io.whimbrel.operation.CreateTable;
import io.whimbrel.operation.CreateType;
import io.whimbrel.operation.CreateView;
import io.whimbrel.operation.DropColumn;
import io.whimbrel.operation.DropDomain;
import io.whimbrel.operation.DropEnum;
import io.whimbrel.operation.DropForeignTable;
import io.whimbrel.operation.DropFunction;
import io.whimbrel.operation.DropRange;
import io.whimbrel.operation.DropTable;
import io.whimbrel.operation.DropType;
import io.whimbrel.operation.DropView;
import io.whimbrel.operation.KeepPrivileges;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.ReplaceEnum;
import io.whimbrel.operation.RestorePrivileges;
import io.whimbrel.operation.SetRowsAside;
import io.whimbrel.operation.Statement.Boundary;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Keeps the privileges on what is dropped and made again, where no model says them.
 *
 * <p>What a migration drops and makes again is missing for nobody, so it comes back in the same transaction. Its
 * privileges are kept before the first such drop of that transaction, and restored behind the last that is made.
 */
public final class KeptPrivileges {

    private final Families families;
    private final boolean owners;
    private final List<Operation> kept = new ArrayList<>();

    private KeptPrivileges(Families families, boolean owners) {
        this.families = families;
        this.owners = owners;
    }

    /**
     * Puts operations around those that drop something and make it again.
     *
     * @param operations the operations of a diff, in their order and their final form
     * @param from the schema that the diff began with
     * @param privilegesManaged whether the operations say who may do what: then nothing is kept
     * @param ownersManaged whether the operations say who owns what
     * @return the operations, with more between them
     */
    public static List<Operation> in(
            List<Operation> operations, Schema from, boolean privilegesManaged, boolean ownersManaged) {
        if (privilegesManaged) {
            return operations;
        }
        KeptPrivileges privileges = new KeptPrivileges(new Families(from), !ownersManaged);
        List<Operation> together = new ArrayList<>();
        for (Operation operation : operations) {
            together.add(operation);
            if (endsTransaction(operation)) {
                privileges.add(together);
                together.clear();
            }
        }
        privileges.add(together);
        return List.copyOf(privileges.kept);
    }

    private static boolean endsTransaction(Operation operation) {
        return operation instanceof Commit
                || operation.statements().stream().anyMatch(statement -> statement.boundary() != Boundary.WITHIN);
    }

    private void add(List<Operation> together) {
        Set<ObjectId> dropped = new TreeSet<>();
        Set<ObjectId> rebuilt = new TreeSet<>();
        int last = -1;
        for (int i = 0; i < together.size(); i++) {
            dropped.addAll(drops(together.get(i)));
            Optional<ObjectId> made = creation(together.get(i)).filter(dropped::contains);
            if (made.isPresent()) {
                rebuilt.add(made.orElseThrow());
                last = i;
            }
        }
        boolean begun = rebuilt.isEmpty();
        for (int i = 0; i < together.size(); i++) {
            Operation operation = together.get(i);
            if (!begun && drops(operation).stream().anyMatch(rebuilt::contains)) {
                kept.add(new KeepPrivileges(List.copyOf(rebuilt), owners));
                begun = true;
            }
            kept.add(operation);
            if (i == last) {
                kept.add(new RestorePrivileges());
            }
        }
    }

    private List<ObjectId> drops(Operation operation) {
        return operation instanceof SetRowsAside aside
                ? withPartitions(aside.table())
                : drop(operation).stream().toList();
    }

    /** They go with their table, and aren't said. */
    private List<ObjectId> withPartitions(QualifiedName table) {
        return Stream.concat(
                        Stream.of(table), families.descendants(table).stream().map(Table::name))
                .map(name -> ObjectId.of(Kind.TABLE, name))
                .toList();
    }

    private static Optional<ObjectId> drop(Operation operation) {
        if (operation instanceof DropView drop) {
            return id(drop.materialized() ? Kind.MATERIALIZED_VIEW : Kind.VIEW, drop.view());
        }
        if (operation instanceof DropFunction drop) {
            return Optional.of(new ObjectId(Kind.FUNCTION, drop.function(), drop.arguments()));
        }
        if (operation instanceof DropTable drop) {
            return id(Kind.TABLE, drop.table());
        }
        if (operation instanceof DropForeignTable drop) {
            return id(Kind.TABLE, drop.table());
        }
        if (operation instanceof DropColumn drop) {
            return Optional.of(ObjectId.column(drop.table(), drop.column()));
        }
        if (operation instanceof DropDomain drop) {
            return id(Kind.DOMAIN, drop.domain());
        }
        return dropOfType(operation);
    }

    private static Optional<ObjectId> creation(Operation operation) {
        if (operation instanceof CreateView create) {
            return Optional.of(create.view().id());
        }
        if (operation instanceof CreateTable create) {
            return Optional.of(create.table().id());
        }
        if (operation instanceof CreateForeignTable create) {
            return Optional.of(create.table().id());
        }
        if (operation instanceof CreatePartition create) {
            return Optional.of(create.table().id());
        }
        if (operation instanceof CreateFunction create) {
            return Optional.of(create.function().id());
        }
        if (operation instanceof AddColumn add) {
            return Optional.of(ObjectId.column(add.table(), add.column().name()));
        }
        if (operation instanceof CreateDomain create) {
            return Optional.of(create.domain().id());
        }
        return creationOfType(operation);
    }

    /** Types of all sorts share one space of names, and one sort of privileges. */
    private static Optional<ObjectId> dropOfType(Operation operation) {
        if (operation instanceof DropType drop) {
            return id(Kind.TYPE, drop.type());
        }
        if (operation instanceof DropRange drop) {
            return id(Kind.TYPE, drop.type());
        }
        if (operation instanceof DropEnum drop) {
            return id(Kind.TYPE, drop.type());
        }
        return operation instanceof ReplaceEnum replace
                ? id(Kind.TYPE, replace.to().name())
                : Optional.empty();
    }

    private static Optional<ObjectId> creationOfType(Operation operation) {
        if (operation instanceof CreateType create) {
            return id(Kind.TYPE, create.type().name());
        }
        if (operation instanceof CreateRange create) {
            return id(Kind.TYPE, create.type().name());
        }
        if (operation instanceof CreateEnum create) {
            return id(Kind.TYPE, create.type().name());
        }
        return operation instanceof ReplaceEnum replace
                ? id(Kind.TYPE, replace.to().name())
                : Optional.empty();
    }

    private static Optional<ObjectId> id(Kind kind, QualifiedName name) {
        return Optional.of(ObjectId.of(kind, name));
    }
}
