package io.whimbrel.operation;

import static io.whimbrel.operation.Names.USERS;

import io.whimbrel.schema.Index;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Operations on indexes. */
final class IndexCases {

    private static final QualifiedName NAME = QualifiedName.parse("users_name");
    private static final String TABLE =
            "CREATE TABLE users (id int, name text, tags text[]); INSERT INTO users VALUES (1, 'a', '{a}');";
    private static final String INDEX = TABLE + "CREATE INDEX users_name ON users (name)";

    private IndexCases() {}

    static Stream<LockCase> all() {
        Index gin = new Index(
                NAME,
                USERS,
                "gin",
                false,
                List.of("tags"),
                List.of(),
                false,
                Map.of("fastupdate", "off"),
                null,
                "it's");
        return Stream.of(
                LockCase.of(new CreateIndex(index(USERS, false), false), TABLE),
                LockCase.of(new CreateIndex(index(USERS, true), false), TABLE).since(15),
                LockCase.of(new CreateIndex(gin, false), TABLE),
                LockCase.of(new CreateIndex(index(USERS, false), true), TABLE),
                LockCase.of(
                        new CreateIndex(index(QualifiedName.parse("totals"), false), false),
                        "CREATE MATERIALIZED VIEW totals AS SELECT 1 AS id, 'a' AS name"),
                LockCase.of(new DropIndex(NAME, USERS, false), INDEX),
                LockCase.of(new DropIndex(NAME, USERS, true), INDEX),
                LockCase.of(new Reindex(NAME, USERS, false), INDEX),
                LockCase.of(new Reindex(NAME, USERS, true), INDEX),
                LockCase.of(new Reindex(null, USERS, false), INDEX),
                LockCase.of(new Reindex(null, USERS, true), INDEX),
                LockCase.of(
                        new SetOptions(
                                ObjectId.of(Kind.INDEX, NAME),
                                Map.of("fillfactor", "70"),
                                List.of("deduplicate_items")),
                        INDEX),
                LockCase.of(
                        new SetOptions(
                                ObjectId.of(Kind.MATERIALIZED_VIEW, QualifiedName.parse("totals")),
                                Map.of("fillfactor", "70"),
                                List.of()),
                        "CREATE MATERIALIZED VIEW totals AS SELECT 1 AS id"),
                LockCase.of(new SetIndexStatistics(NAME, 1, 500), INDEX.replace("(name)", "((lower(name)))")),
                LockCase.of(new RenameIndex(NAME, "Odd one"), INDEX));
    }

    private static Index index(QualifiedName table, boolean nullsNotDistinct) {
        return new Index(
                NAME,
                table,
                "btree",
                true,
                List.of("lower(name) DESC", "id"),
                List.of("name"),
                nullsNotDistinct,
                Map.of("fillfactor", "70"),
                "(id > 0)",
                "it's fast");
    }
}
