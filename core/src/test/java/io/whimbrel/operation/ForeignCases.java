package io.whimbrel.operation;

import static io.whimbrel.operation.Names.ORDERS;
import static io.whimbrel.operation.Names.USERS;

import io.whimbrel.operation.SetWrapperFunction.Role;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.ForeignData;
import io.whimbrel.schema.ForeignDataWrapper;
import io.whimbrel.schema.Hierarchy;
import io.whimbrel.schema.Identity;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.SequenceOptions;
import io.whimbrel.schema.Server;
import io.whimbrel.schema.Table;
import io.whimbrel.schema.TableOptions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Operations on foreign-data wrappers, servers and foreign tables. */
final class ForeignCases {

    private static final String FILES = "files";
    private static final String ARCHIVE = "archive";
    private static final String BOUNDS = "FOR VALUES FROM (1) TO (10)";
    private static final String WRAPPER = "CREATE FOREIGN DATA WRAPPER files OPTIONS (a 'x');";
    private static final String SERVER = WRAPPER + "CREATE SERVER archive FOREIGN DATA WRAPPER files OPTIONS (a 'x');";
    private static final String TABLE = SERVER + """
        CREATE FOREIGN TABLE users (id int OPTIONS (a 'x'), name text, CONSTRAINT positive CHECK (id > 0) NOT VALID)
            SERVER archive OPTIONS (a 'x');
        """;
    private static final String PARTITIONED =
            SERVER + "CREATE TABLE users (id int, name text) PARTITION BY RANGE (id);";
    private static final String WITH_DEFAULT = PARTITIONED + "CREATE TABLE rest PARTITION OF users DEFAULT;";
    private static final String PART = "CREATE FOREIGN TABLE orders (id int, name text) SERVER archive;";
    private static final QualifiedName HANDLER = QualifiedName.parse("file_fdw_handler");
    private static final QualifiedName REST = QualifiedName.parse("rest");
    private static final Map<String, String> OPTIONS = Map.of("a", "it's");

    private ForeignCases() {}

    static Stream<LockCase> all() {
        return Stream.of(wrappers(), servers(), tables(), onTables()).flatMap(cases -> cases);
    }

    private static Stream<LockCase> wrappers() {
        ObjectId id = ForeignDataWrapper.id(FILES);
        String extension = "CREATE EXTENSION file_fdw;";
        QualifiedName validator = QualifiedName.parse("file_fdw_validator");
        return Stream.of(
                LockCase.of(
                        new CreateForeignDataWrapper(
                                new ForeignDataWrapper(FILES, HANDLER, validator, Map.of(), "it's")),
                        extension),
                LockCase.of(new CreateForeignDataWrapper(new ForeignDataWrapper(FILES, null, null, OPTIONS, null))),
                LockCase.of(new SetWrapperFunction(FILES, Role.HANDLER, HANDLER), TABLE + extension),
                LockCase.of(new SetWrapperFunction(FILES, Role.VALIDATOR, null), TABLE),
                LockCase.of(new SetForeignOptions(id, Map.of("b", "y"), Map.of("a", "y"), List.of()), TABLE),
                LockCase.of(new CommentOn(id, "it's"), WRAPPER),
                LockCase.of(new SetOwner(id, null), WRAPPER),
                LockCase.of(new Grant(List.of("USAGE"), id, "public", false), WRAPPER),
                LockCase.of(new RenameObject(ForeignDataWrapper.id(FILES), "papers"), TABLE),
                LockCase.of(new DropForeignDataWrapper(FILES), WRAPPER));
    }

    private static Stream<LockCase> servers() {
        ObjectId id = Server.id(ARCHIVE);
        return Stream.of(
                LockCase.of(new CreateServer(new Server(ARCHIVE, FILES, "t", "1", OPTIONS, "it's")), WRAPPER),
                LockCase.of(new SetServerVersion(ARCHIVE, "2"), TABLE),
                LockCase.of(new SetServerVersion(ARCHIVE, null), TABLE),
                LockCase.of(new SetForeignOptions(id, Map.of(), Map.of(), List.of("a")), TABLE),
                LockCase.of(new CommentOn(id, null), SERVER),
                LockCase.of(new SetOwner(id, null), SERVER),
                LockCase.of(new Revoke(List.of("USAGE"), id, "public", false), SERVER),
                LockCase.of(new RenameObject(Server.id(ARCHIVE), "attic"), TABLE),
                LockCase.of(new DropServer(ARCHIVE), SERVER));
    }

    private static Stream<LockCase> tables() {
        Map<String, String> options = Map.of("b", "y");
        return Stream.of(
                LockCase.of(new CreateForeignTable(table(USERS, null), List.of()), SERVER),
                LockCase.of(
                        new CreateForeignTable(table(ORDERS, null, USERS), List.of()),
                        SERVER + "CREATE TABLE users (n int)"),
                LockCase.of(new CreateForeignTable(table(ORDERS, BOUNDS, USERS), List.of()), PARTITIONED),
                LockCase.of(new CreateForeignTable(table(ORDERS, BOUNDS, USERS), List.of(REST)), WITH_DEFAULT),
                LockCase.of(
                        new SetForeignOptions(ObjectId.of(Kind.TABLE, USERS), options, Map.of(), List.of("a")), TABLE),
                LockCase.of(
                        new SetForeignOptions(ObjectId.column(USERS, "id"), options, Map.of("a", "z"), List.of()),
                        TABLE),
                LockCase.of(new DropForeignTable(USERS, List.of()), TABLE),
                LockCase.of(
                        new DropForeignTable(ORDERS, List.of(USERS, REST)),
                        WITH_DEFAULT + "CREATE FOREIGN TABLE orders PARTITION OF users " + BOUNDS + " SERVER archive"));
    }

    /** What PostgreSQL does nothing for that takes long, though it does on a plain table. */
    private static Stream<LockCase> onTables() {
        Column random = new Column("at", "double precision", null, true, "random()", null, null, "it's");
        SequenceOptions options = SequenceOptions.defaults("integer");
        return Stream.of(
                        LockCase.of(new AddColumn(USERS, random, null), TABLE),
                        LockCase.of(new DropColumn(USERS, "name"), TABLE),
                        LockCase.of(
                                new AlterColumnType(
                                        USERS,
                                        "name",
                                        new TypeChange("text", "character varying(10)"),
                                        null,
                                        null,
                                        List.of()),
                                TABLE),
                        LockCase.of(new SetNotNull(USERS, "name", null), TABLE),
                        LockCase.of(
                                new AddIdentity(USERS, "id", new Identity(true, options)),
                                TABLE + "ALTER TABLE users ALTER id SET NOT NULL"),
                        LockCase.of(new AddConstraint(USERS, Constraint.check("c", "id > 5")), TABLE),
                        LockCase.of(new ValidateConstraint(USERS, "positive"), TABLE),
                        LockCase.of(new CommentOn(ObjectId.of(Kind.TABLE, USERS), "it's"), TABLE),
                        LockCase.of(
                                new AttachPartition(USERS, ORDERS, BOUNDS, List.of(), List.of()), PARTITIONED + PART),
                        LockCase.of(
                                new AttachPartition(USERS, ORDERS, BOUNDS, List.of(REST), List.of()),
                                WITH_DEFAULT + PART))
                .map(each -> LockCase.of(new OnForeignTable(each.operation()), each.setup()));
    }

    private static Table table(QualifiedName name, @Nullable String bounds, QualifiedName... parents) {
        return new Table(
                name,
                bounds == null ? List.of(Column.of("m", "integer")) : List.of(),
                List.of(),
                false,
                "it's",
                TableOptions.of(new ForeignData(ARCHIVE, OPTIONS)),
                new Hierarchy(null, List.of(parents), bounds));
    }
}
