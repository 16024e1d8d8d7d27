package io.whimbrel.diff;

import io.whimbrel.operation.Operation;
import io.whimbrel.operation.RenameConstraint;
import io.whimbrel.operation.RenameIndex;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The constraints and indexes that are but called otherwise in the other schema. */
public final class DerivedNames {

    private DerivedNames() {}

    /**
     * The names that a diff changes; that of a NOT NULL goes with its column, which may be made again.
     *
     * @param from the schema that is
     * @param to the schema that shall be
     * @param casts which casts the server has
     * @return renames in their order
     */
    public static List<Operation> between(Schema from, Schema to, Casts casts) {
        return Diff.between(from, to, DiffOptions.of(casts, false)).stream()
                .filter(operation -> operation instanceof RenameIndex
                        || (operation instanceof RenameConstraint rename && !isNotNull(rename, from)))
                .toList();
    }

    private static boolean isNotNull(RenameConstraint rename, Schema from) {
        return from.table(rename.table()).stream()
                .flatMap(table -> table.columns().stream())
                .anyMatch(column -> rename.from()
                        .equals(column.details().notNullConstraint().called()));
    }

    /**
     * The names of what tables have from their parents, which are no difference by themselves.
     *
     * @param from the schema that is
     * @param to the schema that shall be
     * @param tables the tables that got another name, or whose columns did
     * @return renames in their order, for them and what is below them
     */
    public static List<Operation> inherited(Schema from, Schema to, Set<QualifiedName> tables) {
        Families families = new Families(from);
        List<Operation> renames = new ArrayList<>();
        for (Table table : from.all(Table.class)) {
            boolean concerned = tables.contains(table.name())
                    || tables.stream()
                            .anyMatch(each -> families.descendants(each).contains(table));
            if (concerned) {
                to.table(table.name()).ifPresent(other -> {
                    constraints(table, other, renames);
                    indexes(table, other, renames);
                });
            }
        }
        return List.copyOf(renames);
    }

    private static void constraints(Table table, Table other, List<Operation> renames) {
        List<Constraint> some = table.hierarchy().inheritedConstraints();
        List<Constraint> others = other.hierarchy().inheritedConstraints();
        for (Constraint constraint : some) {
            if (constraint.type() != Constraint.Type.CHECK
                    && others.stream().noneMatch(each -> each.name().equals(constraint.name()))) {
                others.stream()
                        .filter(each -> each.definition().equals(constraint.definition()))
                        .filter(each ->
                                some.stream().noneMatch(one -> one.name().equals(each.name())))
                        .findFirst()
                        .ifPresent(each ->
                                renames.add(new RenameConstraint(table.name(), constraint.name(), each.name())));
            }
        }
    }

    private static void indexes(Table table, Table other, List<Operation> renames) {
        List<Index> some = table.hierarchy().inheritedIndexes();
        List<Index> others = other.hierarchy().inheritedIndexes();
        for (Index index : some) {
            if (others.stream().noneMatch(each -> each.name().equals(index.name()))) {
                others.stream()
                        .filter(each -> IndexDiffer.unnamed(each).equals(IndexDiffer.unnamed(index)))
                        .filter(each ->
                                some.stream().noneMatch(one -> one.name().equals(each.name())))
                        .findFirst()
                        .ifPresent(each -> renames.add(
                                new RenameIndex(index.name(), each.name().name())));
            }
        }
    }
}
