package io.whimbrel.diff;

import io.whimbrel.operation.Grant;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.Revoke;
import io.whimbrel.schema.FuturePrivileges;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Privileges;
import io.whimbrel.schema.Schema;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The privileges on the objects of {@code to}.
 *
 * <p>They aren't created and dropped as objects are: what is made, for the first time or again, has the privileges
 * that the default privileges of {@code from} give, and what is dropped takes its own along.
 */
final class PrivilegesComparison {

    private final Comparison comparison;
    private final Schema from;
    private final Schema to;
    private final Presence presence;
    private final FutureRights future;
    private final Map<ObjectId, Set<String>> revokedOnTables = new LinkedHashMap<>();

    PrivilegesComparison(Comparison comparison) {
        this.comparison = comparison;
        this.from = comparison.from();
        this.to = comparison.to();
        this.presence = new Presence(comparison);
        this.future = new FutureRights(from.all(FuturePrivileges.class));
    }

    void compare() {
        Map<ObjectId, Privileges> all = new LinkedHashMap<>();
        from.all(Privileges.class).forEach(each -> all.put(each.id(), each));
        to.all(Privileges.class).forEach(each -> all.put(each.id(), each));
        future.impliedOn(to, this::isFresh).forEach(each -> all.putIfAbsent(each.id(), each));
        // a REVOKE on a table is one on its columns, so that comes first
        all.values().stream()
                .sorted(Comparator.comparing((Privileges each) -> each.object().kind() == Kind.COLUMN)
                        .thenComparing(each -> each.id()))
                .filter(each -> Presence.isIn(to, each.holder(), each.object()))
                .forEach(this::compare);
    }

    private void compare(Privileges either) {
        ObjectId id = either.id();
        SortedMap<String, Boolean> usual = Privileges.plain(either.usual());
        SortedMap<String, Boolean> becomes = held(to, id).orElse(usual);
        SortedMap<String, Boolean> was =
                isFresh(either) ? future.of(either) : held(from, id).orElse(usual);
        Rights rights = Rights.between(withoutRevoked(was, either), becomes);
        if (!rights.revoked().isEmpty()) {
            revokedOnTables.put(id, new HashSet<>(rights.revoked()));
            add(new Revoke(rights.revoked(), either.object(), either.grantee(), false), either);
        }
        if (!rights.options().isEmpty()) {
            add(new Revoke(rights.options(), either.object(), either.grantee(), true), either);
        }
        if (!rights.granted().isEmpty()) {
            add(new Grant(rights.granted(), either.object(), either.grantee(), false), either);
        }
        if (!rights.grantable().isEmpty()) {
            add(new Grant(rights.grantable(), either.object(), either.grantee(), true), either);
        }
    }

    private static Optional<SortedMap<String, Boolean>> held(Schema schema, ObjectId id) {
        return schema.find(id).map(Privileges.class::cast).map(Privileges::held);
    }

    private void add(Operation operation, Privileges whose) {
        comparison.add(Change.altering(operation, whose.id())
                .needing(List.of(whose.object(), whose.holder()))
                .needing(ofTable(whose)));
    }

    /** The privileges of the same role on the table that a column is of. */
    private static List<ObjectId> ofTable(Privileges whose) {
        return whose.object().kind() != Kind.COLUMN
                ? List.of()
                : List.of(Kind.TABLE, Kind.VIEW, Kind.MATERIALIZED_VIEW).stream()
                        .map(kind ->
                                Privileges.id(ObjectId.of(kind, whose.object().name()), whose.grantee()))
                        .toList();
    }

    private SortedMap<String, Boolean> withoutRevoked(SortedMap<String, Boolean> held, Privileges whose) {
        Set<String> revoked = new TreeSet<>();
        ofTable(whose).forEach(id -> revoked.addAll(revokedOnTables.getOrDefault(id, Set.of())));
        SortedMap<String, Boolean> left = new TreeMap<>(held);
        left.keySet().removeIf(privilege -> revoked.contains(privilege) || revoked.contains(Privileges.ALL));
        return left;
    }

    /** Whether an object isn't there before the migration, or is made again by it. */
    private boolean isFresh(Privileges privileges) {
        return presence.isNew(privileges.holder(), privileges.object());
    }
}
