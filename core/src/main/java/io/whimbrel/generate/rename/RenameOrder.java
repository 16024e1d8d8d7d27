package io.whimbrel.generate.rename;

import io.whimbrel.diff.FormerName;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The order in which names are free; where they go round in a circle, one steps aside first. */
final class RenameOrder {

    private final Predicate<ObjectId> there;
    private final List<Rename> open;
    private final Set<ObjectId> given = new HashSet<>();
    private final List<Rename> ordered = new ArrayList<>();

    private RenameOrder(List<Rename> renames, Predicate<ObjectId> there) {
        this.open = new ArrayList<>(renames);
        this.there = there;
        renames.forEach(rename -> given.add(place(rename.renamed())));
    }

    /**
     * Orders them.
     *
     * @param there whether something has a name already
     */
    static List<Rename> of(List<Rename> renames, Predicate<ObjectId> there) {
        RenameOrder order = new RenameOrder(renames, there);
        while (!order.open.isEmpty()) {
            order.next();
        }
        return order.ordered;
    }

    private void next() {
        Set<ObjectId> held = open.stream().map(rename -> place(rename.id())).collect(Collectors.toSet());
        Optional<Rename> free = open.stream()
                .filter(rename -> !held.contains(place(rename.renamed())))
                .findFirst();
        Rename rename = free.orElse(open.get(0));
        open.remove(rename);
        if (free.isPresent()) {
            ordered.add(rename);
            return;
        }
        Rename aside = new Rename(
                rename.id(), FormerName.of(rename.former(), name -> taken(new Rename(rename.id(), name).renamed())));
        given.add(place(aside.renamed()));
        ordered.add(aside);
        open.add(new Rename(aside.renamed(), rename.schema(), rename.to()));
    }

    private boolean taken(ObjectId id) {
        return there.test(id) || given.contains(place(id));
    }

    /** Where no two things can be: relations and types share one. */
    private static ObjectId place(ObjectId id) {
        return Names.sharesNames(id) ? ObjectId.of(Kind.TABLE, id.name()) : id;
    }
}
