package io.whimbrel.diff;

import io.whimbrel.operation.CommentOn;
import io.whimbrel.operation.Operation;
import io.whimbrel.schema.Defined;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Objects that their definition tells: another definition takes a drop and a create.
 *
 * @param <T> the record of the kind
 */
final class DefinedDiffer<T extends Defined> implements Differ<T> {

    private final Class<T> type;
    private final Function<T, Operation> creation;
    private final Function<T, Operation> removal;
    private final Alteration<T> alteration;
    private final boolean inPlace;

    DefinedDiffer(Class<T> type, Function<T, Operation> creation, Function<T, Operation> removal) {
        this(type, creation, removal, (from, to) -> List.of());
    }

    DefinedDiffer(
            Class<T> type, Function<T, Operation> creation, Function<T, Operation> removal, Alteration<T> alteration) {
        this(type, creation, removal, alteration, false);
    }

    private DefinedDiffer(
            Class<T> type,
            Function<T, Operation> creation,
            Function<T, Operation> removal,
            Alteration<T> alteration,
            boolean inPlace) {
        this.type = type;
        this.creation = creation;
        this.removal = removal;
        this.alteration = alteration;
        this.inPlace = inPlace;
    }

    /** The same for what {@code CREATE OR REPLACE} gives another definition. */
    DefinedDiffer<T> replacingInPlace() {
        return new DefinedDiffer<>(type, creation, removal, alteration, true);
    }

    /** What an ALTER sets, beside the definition. */
    interface Alteration<T> {
        /** What leads to {@code to}: from another that is defined alike, or from null, which was just created. */
        List<Operation> between(@Nullable T from, T to);
    }

    @Override
    public Class<T> type() {
        return type;
    }

    @Override
    public boolean replaces(T from, T to) {
        boolean sameRelation = Objects.equals(from.relation(), to.relation());
        return !sameRelation || (!inPlace && !from.definition().equals(to.definition()));
    }

    @Override
    public void create(T to, Comparison comparison) {
        Change creating = Change.creating(creation.apply(to), to.id());
        comparison.add(ColumnsByPlace.behind(creating, to.id(), to.definition(), comparison));
        alteration
                .between(null, to)
                .forEach(operation -> comparison.add(Change.following(operation, List.of(to.id()))));
    }

    /** With its table or view it goes by itself. */
    @Override
    public void drop(T from, Comparison comparison) {
        QualifiedName relation = from.relation();
        if (relation == null || !comparison.goesWith(relation, from.id())) {
            comparison.add(Change.dropping(removal.apply(from), from.id()));
        }
    }

    @Override
    public void alter(T from, T to, Comparison comparison) {
        boolean created = !from.definition().equals(to.definition());
        if (created) {
            Change replacing = Change.altering(creation.apply(to), to.id());
            comparison.add(ColumnsByPlace.behind(replacing, to.id(), to.definition(), comparison));
        } else {
            ColumnsByPlace.staying(to.id(), to.definition(), comparison);
        }
        alteration.between(from, to).forEach(operation -> comparison.add(Change.altering(operation, to.id())));
        boolean commented = created && to.comment() != null;
        if (!commented && !Objects.equals(from.comment(), to.comment())) {
            comparison.add(Change.altering(new CommentOn(to.id(), to.comment()), to.id()));
        }
    }
}
