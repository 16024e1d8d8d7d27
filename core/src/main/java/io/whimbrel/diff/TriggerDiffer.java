package io.whimbrel.diff;

import io.whimbrel.operation.CommentOn;
import io.whimbrel.operation.CreateTrigger;
import io.whimbrel.operation.DropTrigger;
import io.whimbrel.schema.Trigger;
import java.util.Objects;

/** Triggers. One that changes is dropped and created again, which loses nothing. */
final class TriggerDiffer implements Differ<Trigger> {

    @Override
    public Class<Trigger> type() {
        return Trigger.class;
    }

    @Override
    public boolean replaces(Trigger from, Trigger to) {
        return !from.definition().equals(to.definition()) || from.firing() != to.firing();
    }

    @Override
    public void create(Trigger to, Comparison comparison) {
        comparison.add(Change.creating(new CreateTrigger(to), to.id()));
    }

    @Override
    public void drop(Trigger from, Comparison comparison) {
        if (!comparison.dropsRelation(from.table())) {
            comparison.add(Change.dropping(new DropTrigger(from.table(), from.name()), from.id()));
        }
    }

    @Override
    public void alter(Trigger from, Trigger to, Comparison comparison) {
        if (!Objects.equals(from.comment(), to.comment())) {
            comparison.add(Change.altering(new CommentOn(to.id(), to.comment()), to.id()));
        }
    }
}
