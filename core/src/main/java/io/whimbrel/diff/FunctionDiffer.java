package io.whimbrel.diff;

import io.whimbrel.operation.CommentOn;
import io.whimbrel.operation.CreateFunction;
import io.whimbrel.operation.DropFunction;
import io.whimbrel.schema.Function;
import java.util.Objects;

/**
 * Functions, procedures and aggregates.
 *
 * <p>{@code CREATE OR REPLACE} keeps all that depends on a function, but refuses another result type,
 * and other names or fewer defaults of arguments.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createfunction.html">CREATE FUNCTION</a>
 */
final class FunctionDiffer implements Differ<Function> {

    @Override
    public Class<Function> type() {
        return Function.class;
    }

    @Override
    public boolean replaces(Function from, Function to) {
        return from.routine() != to.routine()
                || !from.signature().equals(to.signature())
                || from.defaults() > to.defaults();
    }

    @Override
    public void create(Function to, Comparison comparison) {
        comparison.add(ColumnsByPlace.behind(
                Change.creating(new CreateFunction(to), to.id()), to.id(), to.definition(), comparison));
    }

    @Override
    public void drop(Function from, Comparison comparison) {
        comparison.add(Change.dropping(new DropFunction(from.name(), from.arguments(), from.routine()), from.id()));
    }

    @Override
    public void alter(Function from, Function to, Comparison comparison) {
        if (!from.definition().equals(to.definition())) {
            Change replacing = Change.altering(new CreateFunction(to.withComment(null)), to.id());
            comparison.add(ColumnsByPlace.behind(replacing, to.id(), to.definition(), comparison));
        } else {
            ColumnsByPlace.staying(to.id(), to.definition(), comparison);
        }
        if (!Objects.equals(from.comment(), to.comment())) {
            comparison.add(Change.altering(new CommentOn(to.id(), to.comment()), to.id()));
        }
    }
}
