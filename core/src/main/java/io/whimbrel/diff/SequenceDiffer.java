package io.whimbrel.diff;

import io.whimbrel.operation.AdvanceSequence;
import io.whimbrel.operation.AlterSequence;
import io.whimbrel.operation.CommentOn;
import io.whimbrel.operation.CreateSequence;
import io.whimbrel.operation.DropSequence;
import io.whimbrel.operation.Resumption;
import io.whimbrel.operation.SetSequenceOwner;
import io.whimbrel.operation.TypeChange;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Sequence;
import java.util.List;
import java.util.Objects;

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
        advance(to, comparison);
        SequenceLogging.ofNew(to, comparison);
    }

    /** A sequence that is new to a column with rows must not give their values out again. */
    private static void advance(Sequence to, Comparison comparison) {
        ObjectId owner = to.ownedBy();
        if (owner == null || to.options().increment() < 0 || comparison.isForeign(owner.name())) {
            return;
        }
        boolean numbered = comparison.from().column(owner).isPresent()
                && comparison
                        .to()
                        .column(owner)
                        .filter(column -> TypeChange.isInteger(column.type()))
                        .isPresent();
        if (numbered) {
            comparison.add(Change.following(
                    new AdvanceSequence(to.name(), owner.name(), owner.part()), List.of(owner, to.id())));
        }
    }

    /** The column comes after the sequence, since its default calls it; so being owned is a change apart. */
    private static void own(Sequence to, Comparison comparison) {
        ObjectId owner = to.ownedBy();
        if (owner != null) {
            comparison.add(Change.following(new SetSequenceOwner(to.name(), owner), List.of(owner, to.id())));
        }
    }

    @Override
    public void drop(Sequence from, Comparison comparison) {
        ObjectId owner = from.ownedBy();
        if (owner == null || !comparison.dropsColumn(owner)) {
            comparison.add(Change.dropping(new DropSequence(from.name()), from.id()));
        }
    }

    @Override
    public void alter(Sequence from, Sequence to, Comparison comparison) {
        if (!from.options().equals(to.options())) {
            Resumption resumption = Resumption.between(from.options(), to.options());
            comparison.add(Change.altering(new AlterSequence(to.name(), to.options(), resumption), to.id()));
        }
        ObjectId owner = from.ownedBy();
        boolean taken = owner != null && comparison.dropsColumn(owner);
        if (taken || !Objects.equals(owner, to.ownedBy())) {
            if (owner != null && (to.ownedBy() == null || comparison.dropsColumn(owner))) {
                comparison.add(Change.altering(new SetSequenceOwner(to.name(), null), to.id())
                        .preceding(List.of(owner)));
            }
            own(to, comparison);
        }
        SequenceLogging.compare(from, to, comparison);
        if (!Objects.equals(from.comment(), to.comment())) {
            comparison.add(Change.altering(new CommentOn(to.id(), to.comment()), to.id()));
        }
    }
}
