package io.whimbrel.operation;

import static io.whimbrel.operation.Names.ASIDE;
import static io.whimbrel.operation.Names.ORDERS;
import static io.whimbrel.operation.Names.USERS;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.ConstraintIndex;
import io.whimbrel.schema.ReplicaIdentity;
import io.whimbrel.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Operations on tables and their constraints. */
final class TableCases {

    private static final String USERS_TABLE =
            "CREATE TABLE users (id int NOT NULL, name text); INSERT INTO users VALUES (1, 'a');";
    private static final String BOTH = """
            CREATE TABLE users (id int PRIMARY KEY);
            CREATE TABLE orders (id int, user_id int CONSTRAINT by_user REFERENCES users);
            INSERT INTO users VALUES (1);
            INSERT INTO orders VALUES (1, 1);
            """;
    private static final String NOT_VALID = """
            CREATE TABLE users (id int PRIMARY KEY);
            CREATE TABLE orders (id int, user_id int);
            INSERT INTO users VALUES (1);
            INSERT INTO orders VALUES (1, 1);
            ALTER TABLE orders ADD CONSTRAINT by_user FOREIGN KEY (user_id) REFERENCES users NOT VALID;
            """;
    private static final Constraint BY_USER =
            Constraint.foreignKey("by_user", List.of("user_id"), USERS, List.of("id"), "ON DELETE CASCADE");

    private TableCases() {}

    static Stream<LockCase> all() {
        return Stream.concat(tables(), constraints());
    }

    private static Stream<LockCase> tables() {
        Column userId = Column.of("user_id", "integer").withComment("it's theirs");
        Table orders = new Table(ORDERS, List.of(userId), List.of(BY_USER.withComment("who")), true, "it's all");
        return Stream.of(
                LockCase.of(new CreateTable(orders), "CREATE TABLE users (id int PRIMARY KEY)"),
                LockCase.of(new DropTable(USERS), USERS_TABLE),
                LockCase.of(new DropTable(ORDERS, List.of(USERS)), BOTH),
                LockCase.of(new SetRowsAside(ORDERS, ASIDE, List.of(), List.of(USERS)), BOTH),
                LockCase.of(
                        new SetRowsAside(ORDERS, ASIDE, List.of("id"), List.of()),
                        "CREATE TABLE orders (id int GENERATED ALWAYS AS IDENTITY)"),
                LockCase.of(
                        new RestoreRows(USERS, ASIDE, List.of("id"), List.of(), List.of()),
                        USERS_TABLE + "; CREATE TABLE aside AS SELECT 5 AS id"),
                LockCase.of(
                        new RestoreRows(ASIDE, USERS, List.of("id"), List.of(), List.of("id")),
                        USERS_TABLE + "; CREATE TABLE aside (id int GENERATED ALWAYS AS IDENTITY)"),
                LockCase.of(
                        new RestoreRows(ASIDE, USERS, List.of("id"), List.of("id"), List.of()),
                        USERS_TABLE + "; CREATE TABLE aside (id int GENERATED ALWAYS AS IDENTITY);"
                                + " SET whimbrel.counted = '{\"users.id\": [7, true]}'"),
                LockCase.of(new RenameTable(USERS, "Odd ones"), USERS_TABLE),
                LockCase.of(
                        new SetParameters(USERS, Map.of("fillfactor", "70"), List.of("toast.autovacuum_enabled")),
                        USERS_TABLE),
                LockCase.of(new SetParameters(USERS, Map.of("user_catalog_table", "true"), List.of()), USERS_TABLE),
                LockCase.of(
                                new SetAccessMethod(USERS, "heap2"),
                                USERS_TABLE + "CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler")
                        .since(15),
                LockCase.of(
                        new SetReplicaIdentity(USERS, new ReplicaIdentity(ReplicaIdentity.Rule.FULL, null)),
                        USERS_TABLE),
                LockCase.of(
                        new SetReplicaIdentity(USERS, new ReplicaIdentity(ReplicaIdentity.Rule.INDEX, "users_pkey")),
                        "CREATE TABLE users (id int PRIMARY KEY)"),
                LockCase.of(new SetRowSecurity(USERS, SetRowSecurity.Action.ENABLE), USERS_TABLE),
                LockCase.of(new SetRowSecurity(USERS, SetRowSecurity.Action.NO_FORCE), USERS_TABLE),
                LockCase.of(new ClusterOn(USERS, "users_pkey"), "CREATE TABLE users (id int PRIMARY KEY)"),
                LockCase.of(new ClusterOn(USERS, null), USERS_TABLE),
                LockCase.of(new SetUnlogged(USERS, true), USERS_TABLE),
                LockCase.of(new SetUnlogged(USERS, false), "CREATE UNLOGGED TABLE users (id int)"));
    }

    private static Constraint usingIndex() {
        return new Constraint(
                "one", Constraint.Type.UNIQUE, List.of(), "UNIQUE USING INDEX one", null, List.of(), null);
    }

    private static Stream<LockCase> constraints() {
        Constraint key = Constraint.primaryKey("users_pkey", List.of("id"));
        Constraint deferrable = new Constraint(
                "one", Constraint.Type.UNIQUE, List.of("id"), "UNIQUE (id) DEFERRABLE", null, List.of(), null);
        Constraint check = Constraint.check("named", "name <> ''").withComment("it's named");
        return Stream.of(
                LockCase.of(
                        new AddConstraint(ORDERS, BY_USER),
                        "CREATE TABLE users (id int PRIMARY KEY); CREATE TABLE orders (user_id int)"),
                LockCase.of(new AddConstraint(USERS, check), USERS_TABLE),
                LockCase.of(new AddConstraint(USERS, key), USERS_TABLE),
                LockCase.of(
                        new AddConstraint(
                                USERS,
                                deferrable.withIndex(new ConstraintIndex(Map.of("fillfactor", "70"), "it's fast"))),
                        USERS_TABLE),
                LockCase.of(new AddConstraint(USERS, Constraint.unique("one", List.of("name"))), USERS_TABLE),
                LockCase.of(
                        new AddConstraint(USERS, usingIndex()),
                        "CREATE TABLE users (id int); CREATE UNIQUE INDEX one ON users (id)"),
                LockCase.of(new Commit()),
                LockCase.of(new ValidateConstraint(ORDERS, "by_user", List.of(USERS)), NOT_VALID),
                LockCase.of(
                        new ValidateConstraint(USERS, "named"),
                        USERS_TABLE + "ALTER TABLE users ADD CONSTRAINT named CHECK (id > 0) NOT VALID"),
                LockCase.of(new AlterConstraint(ORDERS, "by_user", "DEFERRABLE INITIALLY DEFERRED", List.of()), BOTH),
                LockCase.of(new AlterConstraint(ORDERS, "by_user", "NOT ENFORCED", List.of(USERS)), BOTH)
                        .since(18),
                LockCase.of(DropConstraint.of(ORDERS, BY_USER), BOTH),
                LockCase.of(DropConstraint.of(USERS, key), "CREATE TABLE users (id int PRIMARY KEY)"),
                LockCase.of(
                        new RenameConstraint(USERS, "users_pkey", "Key"), "CREATE TABLE users (id int PRIMARY KEY)"),
                LockCase.of(new RenameConstraint(ORDERS, "by_user", "whose"), BOTH));
    }
}
