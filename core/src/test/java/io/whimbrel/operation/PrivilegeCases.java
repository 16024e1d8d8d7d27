package io.whimbrel.operation;

import static io.whimbrel.operation.Names.EMAIL;
import static io.whimbrel.operation.Names.USERS;

import io.whimbrel.schema.FutureObjects;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.Namespace;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Privileges;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.stream.Stream;

/** Operations on privileges; PostgreSQL's own roles serve as grantees. */
final class PrivilegeCases {

    private static final String ALL = """
        CREATE SCHEMA audit;
        CREATE TABLE users (id int, name text);
        CREATE VIEW active AS SELECT id FROM users;
        CREATE SEQUENCE numbers;
        CREATE TYPE mood AS ENUM ('sad');
        CREATE DOMAIN email AS text;
        CREATE FUNCTION one(a int) RETURNS int LANGUAGE sql AS 'SELECT 1';
        GRANT ALL ON users TO pg_monitor WITH GRANT OPTION;
        """;
    /** As another operation of the same transaction keeps it; 10 is the superuser of the server, 3373 pg_monitor. */
    private static final String KEPT = """
        GRANT UPDATE ON active TO PUBLIC;
        SET whimbrel.privileges = '[{"kind": "TABLE", "name": "active", "owner": 10, "owned": true, "rights": [
            {"grantor": 10, "grantee": 3373, "privilege_type": "SELECT", "is_grantable": true}]}]';
        """;

    private static final String ROLE = "pg_monitor";

    private PrivilegeCases() {}

    static Stream<LockCase> all() {
        List<String> some = List.of("SELECT", "UPDATE");
        ObjectId users = ObjectId.of(Kind.TABLE, USERS);
        ObjectId active = ObjectId.of(Kind.VIEW, QualifiedName.parse("active"));
        ObjectId one = new ObjectId(Kind.FUNCTION, QualifiedName.parse("one"), "integer");
        FutureObjects tables = new FutureObjects(FutureObjects.Sort.TABLES, "audit", null);
        FutureObjects functions = new FutureObjects(FutureObjects.Sort.FUNCTIONS, null, null);
        List<String> usage = List.of("USAGE");
        LockCase restored = LockCase.of(new RestorePrivileges(), ALL + KEPT);
        return Stream.concat(
                Stream.of(restored),
                Stream.of(
                                new KeepPrivileges(List.of(active, one, ObjectId.column(USERS, "name")), true),
                                new Grant(some, users, ROLE, true),
                                new Grant(List.of(Privileges.ALL), active, Privileges.PUBLIC, false),
                                new Grant(some, ObjectId.column(USERS, "name"), ROLE, false),
                                new Grant(
                                        some, ObjectId.of(Kind.SEQUENCE, QualifiedName.parse("numbers")), ROLE, false),
                                new Grant(usage, ObjectId.of(Kind.ENUM, QualifiedName.parse("mood")), ROLE, false),
                                new Grant(usage, ObjectId.of(Kind.DOMAIN, EMAIL), ROLE, false),
                                new Grant(usage, Namespace.id("audit"), ROLE, false),
                                new Revoke(List.of("EXECUTE"), one, Privileges.PUBLIC, false),
                                new Revoke(some, users, ROLE, false),
                                new Revoke(List.of(Privileges.ALL), users, ROLE, true),
                                new GrantByDefault(some, tables, ROLE, true),
                                new RevokeByDefault(some, tables, ROLE, true),
                                new RevokeByDefault(List.of("EXECUTE"), functions, Privileges.PUBLIC, false),
                                new SetOwner(users, ROLE),
                                new SetOwner(active, null),
                                new SetOwner(ObjectId.of(Kind.SEQUENCE, QualifiedName.parse("numbers")), ROLE),
                                new SetOwner(ObjectId.of(Kind.ENUM, QualifiedName.parse("mood")), ROLE),
                                new SetOwner(ObjectId.of(Kind.DOMAIN, EMAIL), ROLE),
                                new SetOwner(one, ROLE),
                                new SetOwner(Namespace.id("audit"), ROLE))
                        .map(operation -> LockCase.of(operation, ALL)));
    }
}
