package io.whimbrel.diff;

import io.whimbrel.operation.TypeChange;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.ObjectId;
import java.util.ArrayList;
import java.util.List;

/**
 * A column whose rows, or those within, become rows of another type that no cast leads to: each field by its name, since text
 * would tell them by their places.
 *
 * <p>Rows that hold what the other type has no field for stop the migration; on the way back nobody could have been asked.
 */
final class OtherRows {

    private final ObjectId id;
    private final Column from;
    private final Column to;
    private final Comparison comparison;

    /**
     * Such a column.
     *
     * @param from as it is by then
     */
    OtherRows(ObjectId id, Column from, Column to, Comparison comparison) {
        this.id = id;
        this.from = from;
        this.to = to;
        this.comparison = comparison;
    }

    /** Whether text would take fields for others. */
    static boolean are(String was, String becomes, Comparison comparison) {
        return comparison.options().casts().between(comparison.baseBefore(was), comparison.baseOf(becomes))
                        == Casts.Cast.NONE
                && Reshaped.meetsOtherNames(was, becomes, comparison.from(), comparison.to());
    }

    /** Nobody else knows whether a field is what has its name in the other type, nor what becomes of one that it lacks. */
    static void ask(LostFields lost, Comparison comparison) {
        boolean loses = !lost.paths().isEmpty();
        if (!comparison.options().saysByName(lost.column()) && (loses || are(lost.was(), lost.becomes(), comparison))) {
            TypeChange change = new TypeChange(lost.was(), lost.becomes());
            comparison.ask(Question.using(lost.column(), change, loses ? null : DiffOptions.BY_NAME));
        }
    }

    /** What happens to the column, in this order. */
    List<Change> changes() {
        LostFields lost = LostFields.of(id, from.type(), to.type(), comparison);
        NamedFields named = new NamedFields(id, from, to, comparison);
        PlacedFields placed = new PlacedFields(id, from, to, comparison);
        boolean throughJson = named.obstacle().isEmpty();
        boolean possible = throughJson || placed.isPossible();
        if (possible) {
            ask(lost, comparison);
        } else {
            TypeChange change = new TypeChange(from.type(), to.type());
            boolean said = comparison.options().saysByName(id);
            comparison.ask(said ? Question.usingButByName(id, change) : Question.using(id, change, null));
        }
        List<Change> changes = new ArrayList<>();
        changes.addAll(lost.refusals());
        if (possible) {
            changes.addAll(throughJson ? named.atOnce() : placed.atOnce());
        } else {
            String place = id.name() + "." + id.part();
            changes.add(LostFields.refusal(
                    id, List.of(), place + " can't become " + to.type() + " by the names of its fields"));
            String nothing = Identifiers.quote(id.part()) + "::text::" + to.type();
            TypeChange change = new TypeChange(from.type(), to.type());
            changes.add(Change.altering(ColumnDiffer.retyping(id, change, nothing, comparison), id));
        }
        return changes;
    }
}
