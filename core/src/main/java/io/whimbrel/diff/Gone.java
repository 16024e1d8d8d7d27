package io.whimbrel.diff;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.util.Optional;

/** What is made again, or let go of, because something that it depends on is there no more. */
final class Gone {

    private final Schema from;
    private final Schema to;
    private final Namesakes<Index> indexNames;
    private final Meaning meaning;
    private final Rebuilding rebuilding;

    Gone(Schema from, Schema to, Namesakes<Index> indexNames, Rebuilding rebuilding) {
        this.from = from;
        this.to = to;
        this.indexNames = indexNames;
        this.meaning = new Meaning(from, to);
        this.rebuilding = rebuilding;
    }

    /** Whether the object or part is there no more. */
    boolean goes(ObjectId id) {
        return switch (id.kind()) {
            case COLUMN -> to.column(id).isEmpty();
            case CONSTRAINT ->
                to.table(id.name())
                        .filter(table -> table.constraint(id.part()).isPresent() || isRenamed(id, table))
                        .isEmpty();
            case INDEX -> to.find(id).isEmpty() && indexNames.becoming(id).isEmpty();
            default -> to.find(id).isEmpty();
        };
    }

    private boolean isRenamed(ObjectId id, Table becomes) {
        return from.table(id.name())
                .flatMap(was -> was.constraint(id.part())
                        .flatMap(each ->
                                ConstraintDiffer.namesakes(each, was, becomes).findFirst()))
                .isPresent();
    }

    /**
     * What stays as it is, but depends on something that goes: its text means something else by then, such as
     * a view of a name that a table had, or a foreign key to a column that another key covers.
     */
    void release(ObjectId gone) {
        for (ObjectId dependent : rebuilding.dependentsOf(gone)) {
            switch (dependent.kind()) {
                case OPERATOR, CAST, EVENT_TRIGGER -> rebuilding.rebuild(dependent);
                case VIEW, MATERIALIZED_VIEW, RULE, POLICY, FUNCTION -> {
                    if (meaning.nameTaken(gone) || meaning.keepsItsText(dependent)) {
                        rebuilding.rebuild(dependent);
                    }
                }
                case INDEX, CONSTRAINT, TRIGGER, STATISTICS -> {
                    if (!Rebuilding.isType(gone)) {
                        rebuilding.rebuild(dependent);
                    }
                }
                case COLUMN -> {
                    rebuilding.rebuildIfGenerated(dependent);
                    if (keepsDefault(dependent)) {
                        rebuilding.releaseDefault(dependent);
                    }
                    if (hasOtherRows(dependent, gone)) {
                        rebuilding.leave(dependent);
                    }
                }
                case TYPE, DOMAIN, RANGE -> {
                    if (hasOtherRows(dependent, gone)) {
                        rebuilding.rebuild(dependent);
                    } else if (dependent.kind() == Kind.DOMAIN && !Rebuilding.isType(gone)) {
                        rebuilding.releaseDomainDefault(dependent);
                    }
                }
                default -> {}
            }
        }
    }

    private boolean keepsDefault(ObjectId id) {
        Optional<String> becomes = to.column(id).map(Column::defaultExpression);
        return from.column(id).map(Column::defaultExpression).equals(becomes);
    }

    /** A view that becomes a table, or the like, is another type of the same name. */
    private boolean hasOtherRows(ObjectId dependent, ObjectId gone) {
        return MadeOf.hasRows(gone) && MadeOf.isRowType(gone.name(), to) && MadeOf.isDirectly(dependent, gone, from);
    }
}
