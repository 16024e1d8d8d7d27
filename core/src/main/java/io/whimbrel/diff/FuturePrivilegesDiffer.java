package io.whimbrel.diff;

import io.whimbrel.operation.GrantByDefault;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.RevokeByDefault;
import io.whimbrel.schema.FuturePrivileges;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.Namespace;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Privileges;
import io.whimbrel.schema.QualifiedName;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Default privileges. They change once all objects have been made, which therefore get those of {@code from}.
 */
final class FuturePrivilegesDiffer implements Differ<FuturePrivileges> {

    @Override
    public Class<FuturePrivileges> type() {
        return FuturePrivileges.class;
    }

    @Override
    public boolean replaces(FuturePrivileges from, FuturePrivileges to) {
        return false;
    }

    @Override
    public void create(FuturePrivileges to, Comparison comparison) {
        change(to, Privileges.plain(to.usual()), to.held(), comparison);
    }

    /** What is said for a schema goes with it. */
    @Override
    public void drop(FuturePrivileges from, Comparison comparison) {
        String schema = from.future().schema();
        if (schema == null
                || schema.equals(QualifiedName.DEFAULT_SCHEMA)
                || comparison.to().find(Namespace.id(schema)).isPresent()) {
            change(from, from.held(), Privileges.plain(from.usual()), comparison);
        }
    }

    @Override
    public void alter(FuturePrivileges from, FuturePrivileges to, Comparison comparison) {
        change(to, from.held(), to.held(), comparison);
    }

    private static void change(
            FuturePrivileges whose, Map<String, Boolean> from, Map<String, Boolean> to, Comparison comparison) {
        Rights rights = Rights.between(from, to);
        Set<ObjectId> made = new TreeSet<>(comparison.to().objects().keySet());
        made.removeIf(id -> id.kind() == Kind.PRIVILEGES || id.kind() == Kind.DEFAULT_PRIVILEGES);
        if (!rights.revoked().isEmpty()) {
            add(new RevokeByDefault(rights.revoked(), whose.future(), whose.grantee(), false), whose, made, comparison);
        }
        if (!rights.options().isEmpty()) {
            add(new RevokeByDefault(rights.options(), whose.future(), whose.grantee(), true), whose, made, comparison);
        }
        if (!rights.granted().isEmpty()) {
            add(new GrantByDefault(rights.granted(), whose.future(), whose.grantee(), false), whose, made, comparison);
        }
        if (!rights.grantable().isEmpty()) {
            add(new GrantByDefault(rights.grantable(), whose.future(), whose.grantee(), true), whose, made, comparison);
        }
    }

    private static void add(Operation operation, FuturePrivileges whose, Set<ObjectId> made, Comparison comparison) {
        comparison.add(Change.altering(operation, whose.id()).needing(made));
    }
}
