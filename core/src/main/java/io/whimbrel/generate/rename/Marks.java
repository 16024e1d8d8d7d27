package io.whimbrel.generate.rename;

import io.whimbrel.WhimbrelException;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.Namespace;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code @RenamedFrom} means.
 *
 * <p>A mark stays in the entity when the rename is done. So it counts only while its table or column isn't there yet, or
 * is another that a mark gives another name in turn: those that would swap their names would go on swapping them.
 */
final class Marks {

    private final Sides sides;
    private final Map<ObjectId, RenameMark> said = new HashMap<>();
    private Renames renames;

    Marks(Sides sides, Renames answered) {
        this.sides = sides;
        this.renames = answered;
    }

    /** The renames that were answered, and those that the marks say. */
    Renames with(List<RenameMark> marks) {
        takeAll(marks.stream().filter(mark -> mark.column().isEmpty()).toList());
        takeAll(marks.stream().filter(mark -> !mark.column().isEmpty()).toList());
        return renames;
    }

    private void takeAll(List<RenameMark> marks) {
        int before;
        do {
            before = renames.all().size();
            marks.forEach(this::take);
        } while (renames.all().size() > before);
    }

    private void take(RenameMark mark) {
        Optional<ObjectId> target = target(mark);
        if (target.isEmpty()) {
            return;
        }
        Rename rename = meant(mark, target.get());
        boolean there = Names.has(sides.from(), rename.renamed())
                && renames.of(rename.renamed()).isEmpty();
        boolean answered = renames.all().stream()
                .anyMatch(other -> other.renamed().equals(rename.renamed())
                        || (other.id().equals(rename.id()) && !said.containsKey(rename.id())));
        if (there || answered) {
            return;
        }
        refuseOtherKind(mark, rename);
        if (Names.has(sides.from(), rename.id())) {
            RenameMark rival = said.put(rename.id(), mark);
            if (rival != null) {
                throw new WhimbrelException(
                        mark + " and " + rival + " name the same thing; take away the one that is wrong");
            }
            renames = renames.with(rename);
        }
    }

    /** What the mark stands on. */
    private Optional<ObjectId> target(RenameMark mark) {
        if (!mark.column().isEmpty()) {
            return Optional.of(ObjectId.column(mark.table(), mark.column())).filter(id -> Names.has(sides.to(), id));
        }
        return Names.RELATIONS.stream()
                .map(kind -> ObjectId.of(kind, mark.table()))
                .filter(id -> Names.has(sides.to(), id))
                .findFirst();
    }

    private Rename meant(RenameMark mark, ObjectId target) {
        if (Rename.isPart(target)) {
            QualifiedName table = renames.former(target).name();
            return new Rename(ObjectId.column(table, mark.former()), mark.column());
        }
        String schema =
                renames.former(Namespace.id(target.name().schema())).name().name();
        return new Rename(
                ObjectId.of(target.kind(), new QualifiedName(schema, mark.former())),
                target.name().name());
    }

    private void refuseOtherKind(RenameMark mark, Rename rename) {
        if (Rename.isPart(rename.id()) || Names.has(sides.from(), rename.id())) {
            return;
        }
        for (Kind kind : Names.RELATIONS) {
            ObjectId other = ObjectId.of(kind, rename.id().name());
            if (Names.has(sides.from(), other)) {
                throw new WhimbrelException(mark + ": " + other + " would become a "
                        + rename.id().kind().word()
                        + ", and nothing becomes another kind of thing by its name; take the annotation away");
            }
        }
    }
}
