package io.whimbrel.operation;

import static io.whimbrel.operation.Names.ORDERS;
import static io.whimbrel.operation.Names.USERS;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Table;
import java.util.List;
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
                LockCase.of(new RenameTable(USERS, "Odd ones"), USERS_TABLE),
                LockCase.of(new SetUnlogged(USERS, true), USERS_TABLE),
                LockCase.of(new SetUnlogged(USERS, false), "CREATE UNLOGGED TABLE users (id int)"));
    }

    private static Constraint usingIndex() {
        return new Constraint(
                "one", Constraint.Type.UNIQUE, List.of(), "UNIQUE USING INDEX one", null, List.of(), null);
    }

    private static Stream<LockCase> constraints() {
        Constraint key = Constraint.primaryKey("users_pkey", List.of("id"));
        Constraint check = Constraint.check("named", "name <> ''").withComment("it's named");
        return Stream.of(
                LockCase.of(
                        new AddConstraint(ORDERS, BY_USER),
                        "CREATE TABLE users (id int PRIMARY KEY); CREATE TABLE orders (user_id int)"),
                LockCase.of(new AddConstraint(USERS, check), USERS_TABLE),
                LockCase.of(new AddConstraint(USERS, key), USERS_TABLE),
                LockCase.of(new AddConstraint(USERS, Constraint.unique("one", List.of("name"))), USERS_TABLE),
                LockCase.of(
                        new AddConstraint(USERS, usingIndex()),
                        "CREATE TABLE users (id int); CREATE UNIQUE INDEX one ON users (id)"),
                LockCase.of(
                        new ValidateConstraint(ORDERS, "by_user", List.of(USERS)),
                        BOTH + "UPDATE pg_constraint SET convalidated = false WHERE conname = 'by_user'"),
                LockCase.of(new Commit()),
                LockCase.of(DropConstraint.of(ORDERS, BY_USER), BOTH),
                LockCase.of(DropConstraint.of(USERS, key), "CREATE TABLE users (id int PRIMARY KEY)"),
                LockCase.of(
                        new RenameConstraint(USERS, "users_pkey", "Key"), "CREATE TABLE users (id int PRIMARY KEY)"),
                LockCase.of(new RenameConstraint(ORDERS, "by_user", "whose"), BOTH));
    }
}
