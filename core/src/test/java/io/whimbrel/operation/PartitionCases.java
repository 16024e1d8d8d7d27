package io.whimbrel.operation;

import static io.whimbrel.operation.Names.ORDERS;
import static io.whimbrel.operation.Names.USERS;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Hierarchy;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Table;
import io.whimbrel.schema.TableOptions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Operations on partitions, and on tables that inherit. */
final class PartitionCases {

    private static final String BOUNDS = "FOR VALUES FROM (1) TO (10)";
    private static final String PARTITIONED = "CREATE TABLE users (id int, at date) PARTITION BY RANGE (id);";
    private static final String WITH_DEFAULT = PARTITIONED + "CREATE TABLE rest PARTITION OF users DEFAULT;";
    private static final String PARTITION = "CREATE TABLE orders PARTITION OF users " + BOUNDS + ";";
    private static final String WITH_KEYS = "CREATE TABLE teams (id int PRIMARY KEY); CREATE TABLE users (id int"
            + " PRIMARY KEY, team int REFERENCES teams) PARTITION BY RANGE (id); CREATE TABLE logs (id int REFERENCES users);";
    private static final String CHILD = "CREATE TABLE users (id int); CREATE TABLE orders (id int);";
    private static final QualifiedName REST = QualifiedName.parse("rest");
    private static final QualifiedName TEAMS = QualifiedName.parse("teams");
    private static final QualifiedName LOGS = QualifiedName.parse("logs");
    private static final QualifiedName PART = QualifiedName.parse("orders_at");
    private static final Index BY_DATE = new Index(
            QualifiedName.parse("users_at"),
            USERS,
            "btree",
            false,
            List.of("at"),
            List.of(),
            false,
            Map.of(),
            null,
            null);

    private PartitionCases() {}

    static Stream<LockCase> all() {
        Constraint check = Constraint.check("positive", "id > 0");
        Table child = new Table(ORDERS, List.of(Column.of("n", "integer")), List.of(), false, null)
                .withHierarchy(new Hierarchy(null, List.of(USERS), null));
        return Stream.of(
                LockCase.of(new CreatePartition(partition(List.of(), null), List.of(), List.of()), PARTITIONED),
                LockCase.of(
                        new CreatePartition(partition(List.of(check), "LIST (at)"), List.of(REST), List.of()),
                        WITH_DEFAULT),
                LockCase.of(
                        new AttachPartition(USERS, ORDERS, BOUNDS, List.of(), List.of()),
                        PARTITIONED + "CREATE TABLE orders (id int, at date)"),
                LockCase.of(
                        new AttachPartition(USERS, ORDERS, BOUNDS, List.of(REST), List.of()),
                        WITH_DEFAULT + "CREATE TABLE orders (id int, at date)"),
                LockCase.of(
                        new AdvanceIdentity(USERS, "id", ORDERS, false),
                        "CREATE TABLE users (id int GENERATED ALWAYS AS IDENTITY); CREATE TABLE orders (id int)"),
                LockCase.of(new DetachPartition(USERS, ORDERS, List.of(), List.of(), false), PARTITIONED + PARTITION),
                LockCase.of(
                        new DetachPartition(USERS, ORDERS, List.of(REST), List.of(), false), WITH_DEFAULT + PARTITION),
                LockCase.of(new CreatePartition(partition(List.of(), null), List.of(), List.of(LOGS, TEAMS)), WITH_KEYS)
                        .since(15),
                LockCase.of(
                                new AttachPartition(USERS, ORDERS, BOUNDS, List.of(), List.of(LOGS, TEAMS)),
                                WITH_KEYS + "CREATE TABLE orders (id int NOT NULL, team int)")
                        .since(15),
                LockCase.of(
                                new AttachPartition(USERS, ORDERS, BOUNDS, List.of(TEAMS), List.of(LOGS)),
                                WITH_KEYS + "CREATE TABLE orders (id int NOT NULL, team int REFERENCES teams)")
                        .since(15),
                LockCase.of(
                        new AttachPartition(USERS, ORDERS, BOUNDS, List.of(), List.of(USERS)),
                        "CREATE TABLE users (id int PRIMARY KEY, boss int REFERENCES users) PARTITION BY RANGE (id);"
                                + "CREATE TABLE orders (id int NOT NULL, boss int)"),
                LockCase.of(
                        new DetachPartition(USERS, ORDERS, List.of(LOGS), List.of(TEAMS), true), WITH_KEYS + PARTITION),
                LockCase.of(new DropTable(ORDERS, List.of(USERS, REST)), WITH_DEFAULT + PARTITION),
                LockCase.of(new CreateTable(child), "CREATE TABLE users (id int)"),
                LockCase.of(new CreateIndex(BY_DATE, CreateIndex.How.ONLY), PARTITIONED + PARTITION),
                LockCase.of(
                        new AttachIndex(BY_DATE.name(), PART),
                        PARTITIONED + PARTITION
                                + "CREATE INDEX users_at ON ONLY users (at); CREATE INDEX orders_at ON orders (at)"),
                LockCase.of(
                        new ValidateIndex(BY_DATE.name()),
                        PARTITIONED + PARTITION + "CREATE INDEX users_at ON users (at)"),
                LockCase.of(
                        new AddConstraint(
                                USERS, Constraint.unique("one", List.of("id")), AddConstraint.Partitions.NONE),
                        PARTITIONED + PARTITION),
                LockCase.of(
                                new AddConstraint(
                                        USERS,
                                        Constraint.foreignKey("of", List.of("id"), REST, List.of("id"), ""),
                                        AddConstraint.Partitions.TAKEN_OVER),
                                PARTITIONED + PARTITION
                                        + "CREATE TABLE rest (id int PRIMARY KEY);ALTER TABLE orders ADD CONSTRAINT"
                                        + " \"of\" FOREIGN KEY (id) REFERENCES rest (id)")
                        .besides(ORDERS),
                LockCase.of(new Inherit(ORDERS, USERS), CHILD),
                LockCase.of(new NoInherit(ORDERS, USERS), CHILD + "ALTER TABLE orders INHERIT users"));
    }

    private static Table partition(List<Constraint> constraints, @Nullable String partitionBy) {
        return new Table(
                ORDERS,
                List.of(),
                constraints,
                false,
                "it's a part",
                TableOptions.USUAL,
                new Hierarchy(partitionBy, List.of(USERS), BOUNDS));
    }
}
