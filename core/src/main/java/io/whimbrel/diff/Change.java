package io.whimbrel.diff;

import io.whimbrel.operation.Operation;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * An operation, with what it does to whom: all that {@link Ordering} needs to know.
 *
 * @param operation the operation
 * @param creates what isn't there before it
 * @param drops what isn't there after it
 * @param alters what comes to depend on what it depends on in {@code to}
 * @param releases what gives up its dependencies of {@code from}, to take them up again later
 * @param needs what must be made, altered or dropped before it, beside the dependencies
 * @param precedes what must not be dropped before it, beside the dependencies
 * @param opens what must not be made, altered or dropped before it
 * @param closes what must not be made, altered or dropped after it
 */
record Change(
        Operation operation,
        Set<ObjectId> creates,
        Set<ObjectId> drops,
        Set<ObjectId> alters,
        Set<ObjectId> releases,
        Set<ObjectId> needs,
        Set<ObjectId> precedes,
        Set<ObjectId> opens,
        Set<ObjectId> closes) {

    private static Change of(Operation operation) {
        return new Change(operation, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    static Change creating(Operation operation, ObjectId... ids) {
        return of(operation).andCreating(Set.of(ids));
    }

    static Change dropping(Operation operation, ObjectId... ids) {
        return of(operation).andDropping(Set.of(ids));
    }

    static Change altering(Operation operation, ObjectId... ids) {
        return of(operation).andAltering(Set.of(ids));
    }

    static Change releasing(Operation operation, ObjectId... ids) {
        return new Change(operation, Set.of(), Set.of(), Set.of(), Set.of(ids), Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** What nothing waits for, and what comes once all that it needs is made. */
    static Change following(Operation operation, Collection<ObjectId> needs) {
        return of(operation).needing(needs);
    }

    Change andCreating(Collection<ObjectId> more) {
        return new Change(operation, union(creates, more), drops, alters, releases, needs, precedes, opens, closes);
    }

    Change andDropping(Collection<ObjectId> more) {
        return new Change(operation, creates, union(drops, more), alters, releases, needs, precedes, opens, closes);
    }

    Change andAltering(Collection<ObjectId> more) {
        return new Change(operation, creates, drops, union(alters, more), releases, needs, precedes, opens, closes);
    }

    Change andReleasing(Collection<ObjectId> more) {
        return new Change(operation, creates, drops, alters, union(releases, more), needs, precedes, opens, closes);
    }

    Change needing(Collection<ObjectId> more) {
        return new Change(operation, creates, drops, alters, releases, union(needs, more), precedes, opens, closes);
    }

    Change preceding(Collection<ObjectId> more) {
        return new Change(operation, creates, drops, alters, releases, needs, union(precedes, more), opens, closes);
    }

    Change opening(Collection<ObjectId> more) {
        return new Change(operation, creates, drops, alters, releases, needs, precedes, union(opens, more), closes);
    }

    Change closing(Collection<ObjectId> more) {
        return new Change(operation, creates, drops, alters, releases, needs, precedes, opens, union(closes, more));
    }

    boolean concerns(Kind kind) {
        return Stream.of(creates, drops, alters, needs).flatMap(Set::stream).anyMatch(id -> id.kind() == kind);
    }

    private static Set<ObjectId> union(Set<ObjectId> some, Collection<ObjectId> more) {
        TreeSet<ObjectId> all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }
}
