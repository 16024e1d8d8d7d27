package io.whimbrel.operation;

import static io.whimbrel.operation.Names.EMAIL;
import static io.whimbrel.operation.Names.STATUS;
import static io.whimbrel.operation.Names.USERS;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.CompositeType;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Domain;
import io.whimbrel.schema.EnumType;
import io.whimbrel.schema.Extension;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.Namespace;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Sequence;
import io.whimbrel.schema.SequenceOptions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Operations on what tables are made of: namespaces, extensions, types, domains, sequences. */
final class TypeCases {

    private static final String ENUM = """
        CREATE TYPE status AS ENUM ('active', 'inactive', 'suspended');
        CREATE TABLE users (id int, status status DEFAULT 'active', past status[]);
        CREATE INDEX users_status ON users (status);
        INSERT INTO users VALUES (1, 'suspended', '{active,suspended}');
        """;
    private static final String ADDRESS = """
        CREATE TYPE address AS (street text, city text);
        CREATE TABLE users (id int, home address);
        INSERT INTO users VALUES (1, ('Main', 'Rome'));
        """;
    private static final String DOMAIN = """
        CREATE DOMAIN email AS text CONSTRAINT plain CHECK (VALUE <> '');
        CREATE TABLE users (id int, address email);
        INSERT INTO users VALUES (1, 'a@b');
        """;
    private static final String SEQUENCE = "CREATE SEQUENCE numbers; CREATE TABLE users (id int)";
    private static final QualifiedName NUMBERS = QualifiedName.parse("numbers");
    private static final Constraint AT = Constraint.check("at", "VALUE ~ '@'").withComment("it's one");

    private TypeCases() {}

    static Stream<LockCase> all() {
        return Stream.of(namespaces(), moves(), enums(), composites(), domains(), sequences())
                .flatMap(cases -> cases);
    }

    private static Stream<LockCase> namespaces() {
        return Stream.of(
                LockCase.of(new CreateSchema(new Namespace("Odd one", "it's odd"))),
                LockCase.of(new DropSchema("audit"), "CREATE SCHEMA audit"),
                LockCase.of(new RenameSchema("audit", "Odd one"), "CREATE SCHEMA audit"),
                LockCase.of(new CreateExtension(new Extension("uuid-ossp", "public"))),
                LockCase.of(new CreateExtension(new Extension("citext", "audit")), "CREATE SCHEMA audit"),
                LockCase.of(new CreateExtension(
                        new Extension("citext", "public", "1.5", "it's any case", false, List.of()))),
                LockCase.of(
                        new SetExtensionSchema("citext", "audit"),
                        "CREATE SCHEMA audit; CREATE EXTENSION citext; CREATE TABLE users (name citext UNIQUE)"),
                LockCase.of(
                        new UpdateExtension("citext", "1.6"),
                        "CREATE EXTENSION citext VERSION '1.5'; CREATE TABLE users (name citext UNIQUE)"),
                LockCase.of(new DropExtension("citext"), "CREATE EXTENSION citext"));
    }

    private static Stream<LockCase> moves() {
        String table = "CREATE SCHEMA audit; CREATE TABLE users (id serial PRIMARY KEY, name text UNIQUE);"
                + "INSERT INTO users (name) VALUES ('a');";
        return Stream.of(
                LockCase.of(new SetSchema(ObjectId.of(Kind.TABLE, USERS), "audit"), table),
                LockCase.of(
                        new SetSchema(ObjectId.of(Kind.VIEW, NUMBERS), "audit"),
                        table + "CREATE VIEW numbers AS SELECT id FROM users"),
                LockCase.of(
                        new SetSchema(ObjectId.of(Kind.MATERIALIZED_VIEW, NUMBERS), "audit"),
                        table + "CREATE MATERIALIZED VIEW numbers AS SELECT id FROM users"),
                LockCase.of(
                        new SetSchema(ObjectId.of(Kind.SEQUENCE, NUMBERS), "audit"),
                        "CREATE SCHEMA audit; " + SEQUENCE),
                LockCase.of(new SetSchema(ObjectId.of(Kind.ENUM, STATUS), "audit"), "CREATE SCHEMA audit; " + ENUM),
                LockCase.of(new SetSchema(ObjectId.of(Kind.DOMAIN, EMAIL), "audit"), "CREATE SCHEMA audit; " + DOMAIN));
    }

    private static Stream<LockCase> enums() {
        EnumType to = new EnumType(STATUS, List.of("inactive", "active"), "it's the state");
        List<ReplaceEnum.Use> uses = List.of(
                new ReplaceEnum.Use(USERS, "status", false, "'inactive'::status"),
                new ReplaceEnum.Use(USERS, "past", true, null));
        List<String> from = List.of("active", "inactive", "suspended");
        return Stream.of(
                LockCase.of(new CreateEnum(to)),
                LockCase.of(new DropEnum(STATUS), "CREATE TYPE status AS ENUM ('a')"),
                LockCase.of(new AddEnumValue(STATUS, "it's new", "inactive", null), ENUM),
                LockCase.of(new AddEnumValue(STATUS, "archived", null, "inactive"), ENUM),
                LockCase.of(new AddEnumValue(STATUS, "archived", null, null), ENUM),
                LockCase.of(new RenameEnumValue(STATUS, "suspended", "it's gone"), ENUM),
                LockCase.of(new RenameType(STATUS, "Odd one"), ENUM),
                LockCase.of(new ReplaceEnum(from, to, Map.of("suspended", "inactive"), uses), ENUM),
                LockCase.of(
                        new SwapEnum(QualifiedName.parse("spare"), "spare_new", List.of("a"), Map.of("b", "c")),
                        "CREATE TYPE spare AS ENUM ('a', 'b', 'c'); CREATE TYPE spare_new AS ENUM ('c')"));
    }

    private static Stream<LockCase> composites() {
        QualifiedName address = QualifiedName.parse("address");
        List<Column> attributes =
                List.of(Column.of("street", "text").withComment("it's long"), Column.of("Zip", "character(5)"));
        return Stream.of(
                LockCase.of(new CreateType(new CompositeType(address, attributes, "where"))),
                LockCase.of(new AddAttribute(address, attributes.get(1)), ADDRESS),
                LockCase.of(new DropAttribute(address, "street"), ADDRESS),
                LockCase.of(
                        new RefuseMisfits(
                                USERS, new TypeChange("text", "character varying(5)"), "home", List.of("street")),
                        ADDRESS),
                LockCase.of(new RenameAttribute(address, "street", "Odd one"), ADDRESS),
                LockCase.of(new RenameType(address, "Odd one"), ADDRESS),
                LockCase.of(new DropType(address), "CREATE TYPE address AS (street text)"));
    }

    private static Stream<LockCase> domains() {
        return Stream.of(
                LockCase.of(
                        new CreateDomain(new Domain(EMAIL, "text", "\"C\"", "'@'::text", true, List.of(AT), "mail"))),
                LockCase.of(new DropDomain(EMAIL), "CREATE DOMAIN email AS text"),
                LockCase.of(new RenameType(EMAIL, "Odd one"), DOMAIN),
                LockCase.of(new SetDomainDefault(EMAIL, "'a@b'::text"), DOMAIN),
                LockCase.of(new SetDomainDefault(EMAIL, null), DOMAIN),
                LockCase.of(new SetDomainNotNull(EMAIL, true, List.of(USERS)), DOMAIN),
                LockCase.of(new SetDomainNotNull(EMAIL, false, List.of()), DOMAIN),
                LockCase.of(new AddDomainConstraint(EMAIL, AT, List.of(USERS)), DOMAIN),
                LockCase.of(
                        new ValidateDomainConstraint(EMAIL, "at", List.of(USERS)),
                        DOMAIN + "ALTER DOMAIN email ADD CONSTRAINT at CHECK (VALUE ~ '@') NOT VALID"),
                LockCase.of(new RenameDomainConstraint(EMAIL, "plain", "it's at"), DOMAIN),
                LockCase.of(new DropDomainConstraint(EMAIL, "plain"), DOMAIN));
    }

    private static Stream<LockCase> sequences() {
        SequenceOptions options = new SequenceOptions("integer", 100, 50, 10, 5000, 2, true);
        SequenceOptions down = new SequenceOptions("smallint", -1, -1, -32768, -1, 1, false);
        return Stream.of(
                LockCase.of(new CreateSequence(new Sequence(NUMBERS, options, null, null, "it's one"))),
                LockCase.of(new CreateSequence(new Sequence(NUMBERS, down, null, false, null))),
                LockCase.of(new CreateSequence(new Sequence(NUMBERS, down, null, true, null)))
                        .since(15),
                LockCase.of(new SetSequenceUnlogged(NUMBERS, true), SEQUENCE).since(15),
                LockCase.of(new SetSequenceUnlogged(NUMBERS, false), SEQUENCE).since(15),
                LockCase.of(
                        new AlterSequence(NUMBERS, SequenceOptions.defaults("integer"), Resumption.WITHIN_ITS_BOUNDS),
                        SEQUENCE),
                LockCase.of(new DropSequence(NUMBERS), SEQUENCE),
                LockCase.of(new RenameSequence(NUMBERS, "Odd one"), SEQUENCE),
                LockCase.of(
                        new RenameSequence(QualifiedName.parse("a_id_seq"), "Odd one"),
                        "CREATE TABLE a (id int GENERATED ALWAYS AS IDENTITY)"),
                LockCase.of(new AdvanceSequence(NUMBERS, USERS, "id", false), SEQUENCE),
                LockCase.of(new AdvanceSequence(NUMBERS, USERS, "id", true), SEQUENCE),
                LockCase.of(new SetSequenceOwner(NUMBERS, ObjectId.column(USERS, "id")), SEQUENCE),
                LockCase.of(
                        new SetSequenceOwner(NUMBERS, null), SEQUENCE + "; ALTER SEQUENCE numbers OWNED BY users.id"));
    }
}
