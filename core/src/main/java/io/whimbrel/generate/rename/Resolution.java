package io.whimbrel.generate.rename;

import io.whimbrel.WhimbrelException;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the answers and the marks of one database mean, by the names that its two schemas have. */
public final class Resolution {

    /** What others are in, or have in their names, comes first: the types of its arguments are in that of a function. */
    private static final List<Predicate<ObjectId>> ROUNDS = List.of(
            id -> id.kind() == Kind.SCHEMA,
            id -> id.kind() != Kind.SCHEMA && id.kind() != Kind.FUNCTION && !Rename.isPart(id),
            id -> id.kind() == Kind.FUNCTION,
            Rename::isPart);

    private final Sides sides;
    private final Map<ObjectId, Map<String, String>> mappings;
    private final Map<RenameAnswer, List<Rename>> meant = new LinkedHashMap<>();
    private final Map<RenameAnswer, WrongAnswer> wrong = new LinkedHashMap<>();
    private final Set<Rename> merged = new HashSet<>();
    private Renames renames = Renames.NONE;

    private Resolution(Sides sides, Map<ObjectId, Map<String, String>> mappings) {
        this.sides = sides;
        this.mappings = mappings;
    }

    /**
     * Finds out what is meant.
     *
     * @param sides the two schemas
     * @param answers what the user says, which goes before the marks
     * @param marks what the model says
     * @param mappings for an enum of {@code from}, what rows become that have a label of it: so that one goes
     * @return what gets another name, and which answers say nothing here
     * @throws WhimbrelException if the marks contradict each other or the schemas
     */
    public static Resolution of(
            Sides sides,
            List<RenameAnswer> answers,
            List<RenameMark> marks,
            Map<ObjectId, Map<String, String>> mappings) {
        Resolution resolution = new Resolution(sides, mappings);
        resolution.take(answers.stream().distinct().toList());
        resolution.renames = new Marks(sides, resolution.renames).with(marks);
        return resolution;
    }

    /**
     * What gets another name.
     *
     * @return the renames
     */
    public Renames renames() {
        return renames;
    }

    /**
     * Of which schemas.
     *
     * @return both, and what to call them
     */
    public Sides sides() {
        return sides;
    }

    /**
     * The answers that mean nothing in these schemas.
     *
     * @return for an answer, what is wrong with it here
     */
    public Map<RenameAnswer, WrongAnswer> wrong() {
        return wrong;
    }

    private void take(List<RenameAnswer> answers) {
        for (Predicate<ObjectId> round : ROUNDS) {
            for (RenameAnswer answer : answers) {
                if (!meant.containsKey(answer)) {
                    List<Rename> found = find(answer, round);
                    if (!found.isEmpty()) {
                        mean(answer, found);
                    }
                }
            }
        }
        mergeSchemas();
        leaveOutOccupied();
        for (RenameAnswer answer : answers) {
            if (!meant.containsKey(answer)) {
                wrong.computeIfAbsent(answer, each -> WrongAnswer.unknown(each, sides, renames));
            }
        }
    }

    private void mean(RenameAnswer answer, List<Rename> found) {
        meant.forEach((other, rivals) -> {
            boolean contradict = rivals.stream()
                    .anyMatch(rival -> found.stream()
                            .anyMatch(rename -> rival.id().equals(rename.id())
                                    || rival.renamed().equals(rename.renamed())));
            if (contradict) {
                throw new WhimbrelException(answer + " and " + other + " contradict each other; leave one of them out");
            }
        });
        meant.put(answer, found);
        found.forEach(rename -> renames = renames.with(rename));
    }

    /**
     * The first that it may mean, and what is called so as well, is of another kind, and has the other name in the end; of
     * functions that have one name, all that have the other one, too.
     */
    private List<Rename> find(RenameAnswer answer, Predicate<ObjectId> round) {
        List<Rename> found = Names.meaning(sides.from(), answer.former()).stream()
                .filter(round)
                .map(id -> answer.of(id, renames))
                .filter(rename -> Names.has(sides.to(), renames.with(rename).becoming(rename.id())))
                .toList();
        boolean overloads = found.stream().allMatch(rename -> rename.id().kind() == Kind.FUNCTION);
        return overloads
                ? found
                : found.stream()
                        .filter(rename -> rename.equals(found.get(0)) || !Names.has(sides.to(), rename.id()))
                        .toList();
    }

    /** All that is in a schema goes to the one that has its new name already, if there is something of its name in the end. */
    private void mergeSchemas() {
        for (Rename rename : meant.values().stream().flatMap(List::stream).toList()) {
            boolean taken = Names.hasSchema(sides.from(), rename.to())
                    && renames.of(rename.renamed()).isEmpty();
            if (rename.id().kind() == Kind.SCHEMA && taken && !isThereStill(rename)) {
                merged.add(rename);
                renames = renames.without(rename);
                Names.movable(sides.from(), rename.former()).forEach(id -> move(id, rename.to()));
            }
        }
    }

    private void move(ObjectId id, String schema) {
        Optional<Rename> said = renames.of(id);
        Rename move =
                new Rename(id, schema, said.map(Rename::to).orElse(id.name().name()));
        Renames moved = said.map(renames::without).orElse(renames).with(move);
        if (Names.has(sides.to(), moved.becoming(id))) {
            renames = moved;
        }
    }

    /**
     * What else has the name steps aside and goes, but not where the former name is there still: what is said of another
     * database must do nothing here. Of a label it takes a word on the rows that have it: it may be meant that they and
     * the others come together. What is left out doesn't leave its own name, either.
     */
    private void leaveOutOccupied() {
        Optional<RenameAnswer> occupied;
        do {
            occupied = meant.entrySet().stream()
                    .filter(entry -> entry.getValue().stream().anyMatch(this::isOccupied))
                    .map(Map.Entry::getKey)
                    .findFirst();
            occupied.ifPresent(this::leaveOut);
        } while (occupied.isPresent());
    }

    private void leaveOut(RenameAnswer answer) {
        List<Rename> left = Objects.requireNonNull(meant.remove(answer));
        Rename occupied = left.stream().filter(this::isOccupied).findFirst().orElseThrow();
        wrong.put(answer, WrongAnswer.occupied(answer, occupied, isThereStill(occupied)));
        left.forEach(rename -> renames = renames.without(rename));
    }

    private boolean isOccupied(Rename rename) {
        ObjectId becomes = rename.renamed();
        if (rename.id().equals(becomes) || merged.contains(rename)) {
            return rename.id().equals(becomes);
        }
        boolean mayMerge = becomes.kind() == Kind.ENUM && Rename.isPart(becomes) && !isMapped(becomes);
        return Names.has(sides.from(), becomes) && renames.of(becomes).isEmpty() && (mayMerge || isThereStill(rename));
    }

    /** Whether it is said what rows with a label become. */
    private boolean isMapped(ObjectId label) {
        return mappings.getOrDefault(ObjectId.of(label.kind(), label.name()), Map.of())
                .containsKey(label.part());
    }

    /** Whether both schemas have its former name, and nothing else comes to have it. */
    private boolean isThereStill(Rename rename) {
        return Names.has(sides.to(), renames.without(rename).becoming(rename.id()))
                && renames.said().stream().noneMatch(other -> other.renamed().equals(rename.id()));
    }
}
