package io.whimbrel.diff;

import io.whimbrel.operation.CommentOn;
import io.whimbrel.operation.CreateIndex;
import io.whimbrel.operation.DropIndex;
import io.whimbrel.schema.Index;
import java.util.Objects;

/** Indexes that aren't a constraint's own. Nothing of an index but its comment can be altered. */
final class IndexDiffer implements Differ<Index> {

    @Override
    public Class<Index> type() {
        return Index.class;
    }

    @Override
    public boolean replaces(Index from, Index to) {
        return !withoutComment(from).equals(withoutComment(to));
    }

    private static Index withoutComment(Index index) {
        return new Index(
                index.name(),
                index.table(),
                index.method(),
                index.unique(),
                index.keys(),
                index.include(),
                index.nullsNotDistinct(),
                index.parameters(),
                index.where(),
                null);
    }

    @Override
    public void create(Index to, Comparison comparison) {
        comparison.add(Change.creating(new CreateIndex(to, false), to.id()));
    }

    @Override
    public void drop(Index from, Comparison comparison) {
        if (!comparison.dropsRelation(from.table())) {
            comparison.add(Change.dropping(new DropIndex(from.name(), from.table(), false), from.id()));
        }
    }

    @Override
    public void alter(Index from, Index to, Comparison comparison) {
        if (!Objects.equals(from.comment(), to.comment())) {
            comparison.add(Change.altering(new CommentOn(to.id(), to.comment()), to.id()));
        }
    }
}
