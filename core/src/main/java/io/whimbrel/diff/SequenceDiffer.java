package io.whimbrel.diff;

import io.whimbrel.operation.AdvanceSequence;
import io.whimbrel.operation.AlterSequence;
import io.whimbrel.operation.CommentOn;
import io.whimbrel.operation.CreateSequence;
import io.whimbrel.operation.DropSequence;
import io.whimbrel.operation.Resumption;
import io.whimbrel.operation.SetSequenceOwner;
import io.whimbrel.operation.TypeChange;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Sequence;
import io.whimbrel.schema.SequenceOptions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Sequences that aren't an identity column's own. */
final class SequenceDiffer implements Differ<Sequence> {

    @Override
    public Class<Sequence> type() {
        return Sequence.class;
    }

    @Override
    public boolean replaces(Sequence from, Sequence to) {
        return false;
    }

    @Override
    public void create(Sequence to, Comparison comparison) {
        comparison.add(Change.creating(new CreateSequence(to), to.id()));
        own(to, comparison);
        Set<ObjectId> numbered = numbered(comparison.dependentsInTheEnd(to.id()), comparison.familiesTo());
        if (to.ownedBy() != null) {
            numbered.add(to.ownedBy());
        }
        advance(to, numbered, comparison);
        SequenceLogging.ofNew(to, comparison);
    }

    /** The columns whose values a sequence is; what is inherited is read with the column above. */
    private static Set<ObjectId> numbered(Set<ObjectId> dependents, Families families) {
        Set<ObjectId> columns = new TreeSet<>(dependents);
        columns.removeIf(id -> id.kind() != Kind.COLUMN
                || families.origins(id.name(), id.part()).stream()
                        .anyMatch(above -> dependents.contains(ObjectId.column(above.name(), id.part()))));
        return columns;
    }

    /** A sequence that is new to a column with rows must not give their values out again, unless it means to. */
    private static void advance(Sequence to, Set<ObjectId> columns, Comparison comparison) {
        if (to.options().cycle()) {
            return;
        }
        boolean down = to.options().increment() < 0;
        columns.stream()
                .filter(column -> !comparison.isForeign(column.name()) && hasValues(column, comparison))
                .filter(column -> comparison
                        .to()
                        .column(column)
                        .filter(each -> TypeChange.isInteger(each.type()))
                        .isPresent())
                .forEach(column -> comparison.add(Change.following(
                        new AdvanceSequence(to.name(), column.name(), column.part(), down), List.of(column, to.id()))));
    }

    /** A column that is there, or comes to a child that has it already, or to whose table rows come back. */
    private static boolean hasValues(ObjectId column, Comparison comparison) {
        return Stream.concat(Stream.of(column), comparison.familiesTo().inheritors(column).stream())
                .anyMatch(each -> !comparison.makesColumn(each) || comesBackWithRows(each, comparison));
    }

    private static boolean comesBackWithRows(ObjectId column, Comparison comparison) {
        return comparison
                .from()
                .table(column.name())
                .filter(table -> table.column(column.part()).isPresent()
                        && Repartitioned.isMadeAgain(table, comparison.from(), comparison.to()))
                .isPresent();
    }

    /** The column comes after the sequence, since its default calls it; so being owned is a change apart. */
    private static void own(Sequence to, Comparison comparison) {
        ObjectId owner = to.ownedBy();
        if (owner != null) {
            comparison.add(Change.following(new SetSequenceOwner(to.name(), owner), List.of(owner, to.id())));
        }
    }

    /** The identity's own sequence is looked for, and while a column owns another that is found. */
    private static boolean becomesIdentity(ObjectId column, Comparison comparison) {
        return comparison
                .to()
                .column(column)
                .filter(becomes -> becomes.identity() != null)
                .isPresent();
    }

    @Override
    public void drop(Sequence from, Comparison comparison) {
        ObjectId owner = from.ownedBy();
        if (owner == null || !comparison.dropsColumn(owner)) {
            comparison.add(Change.dropping(new DropSequence(from.name()), from.id()));
        }
    }

    /** Whether a sequence comes to be of a type that has no room for what it has; bounds that are all of a type follow it. */
    static boolean narrows(SequenceOptions from, SequenceOptions to) {
        long was = greatest(from);
        long room = greatest(to);
        boolean above = from.maximum() > room && from.maximum() != was;
        boolean below = from.minimum() < -room - 1 && from.minimum() != -was - 1;
        return room < was && (above || below || from.start() > room || from.start() < -room - 1);
    }

    private static long greatest(SequenceOptions options) {
        return SequenceOptions.defaults(options.type()).maximum();
    }

    /** With the bounds of both, where those that it has leave out the start that it may have to be taken to. */
    static Optional<SequenceOptions> widened(SequenceOptions from, SequenceOptions to) {
        boolean within = to.start() >= from.minimum() && to.start() <= from.maximum();
        return within || Resumption.between(from, to) != Resumption.WITHIN_ITS_BOUNDS
                ? Optional.empty()
                : Optional.of(new SequenceOptions(
                        greatest(to) < greatest(from) ? from.type() : to.type(),
                        to.start(),
                        to.increment(),
                        Math.min(from.minimum(), to.minimum()),
                        Math.max(from.maximum(), to.maximum()),
                        to.cache(),
                        to.cycle()));
    }

    @Override
    public void alter(Sequence from, Sequence to, Comparison comparison) {
        if (!from.options().equals(to.options())) {
            widened(from.options(), to.options())
                    .map(wide -> new AlterSequence(to.name(), wide, Resumption.WHERE_IT_STANDS))
                    .ifPresent(wide -> comparison.add(Change.altering(wide, to.id())));
            Resumption resumption = Resumption.between(from.options(), to.options());
            comparison.add(Change.altering(new AlterSequence(to.name(), to.options(), resumption), to.id()));
        }
        ObjectId owner = from.ownedBy();
        boolean taken = owner != null && comparison.dropsColumn(owner);
        if (taken || !Objects.equals(owner, to.ownedBy())) {
            if (owner != null
                    && (to.ownedBy() == null || comparison.dropsColumn(owner) || becomesIdentity(owner, comparison))) {
                comparison.add(Change.altering(new SetSequenceOwner(to.name(), null), to.id())
                        .preceding(List.of(owner)));
            }
            own(to, comparison);
        }
        Set<ObjectId> numbered = numbered(comparison.dependentsInTheEnd(to.id()), comparison.familiesTo());
        numbered.removeAll(numbered(comparison.dependentsOf(from.id()), comparison.familiesFrom()));
        advance(to, numbered, comparison);
        SequenceLogging.compare(from, to, comparison);
        if (!Objects.equals(from.comment(), to.comment())) {
            comparison.add(Change.altering(new CommentOn(to.id(), to.comment()), to.id()));
        }
    }
}
