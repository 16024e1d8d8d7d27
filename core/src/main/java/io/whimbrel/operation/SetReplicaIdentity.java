package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.ReplicaIdentity;
import java.util.List;

/**
 * Says by what a subscriber knows a row: {@code ALTER TABLE … REPLICA IDENTITY …}.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only. In Java: {@code op.setReplicaIdentity("users", "FULL")}, {@code "NOTHING"} or
 * {@code "DEFAULT"}, and {@code op.setReplicaIdentityIndex("users", "users_email")}.
 *
 * @param table the table
 * @param identity by what
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record SetReplicaIdentity(QualifiedName table, ReplicaIdentity identity) implements Operation {

    @Override
    public String describe() {
        return "set the replica identity of " + table;
    }

    @Override
    public List<Statement> statements() {
        String by = identity.index() == null
                ? identity.rule().name()
                : "USING INDEX " + Identifiers.quote(identity.index());
        return List.of(Statement.of("ALTER TABLE " + table.sql() + " REPLICA IDENTITY " + by)
                .locking(Lock.ACCESS_EXCLUSIVE, table));
    }

    @Override
    public Call call() {
        return identity.index() == null
                ? Call.to("setReplicaIdentity").with(table).with(identity.rule())
                : Call.to("setReplicaIdentityIndex").with(table).with(identity.index());
    }
}
