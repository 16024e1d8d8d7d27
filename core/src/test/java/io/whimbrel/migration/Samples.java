package io.whimbrel.migration;

import io.whimbrel.operation.*;
import io.whimbrel.operation.RenameObject;
import io.whimbrel.schema.*;
import io.whimbrel.schema.EventTrigger;
import io.whimbrel.schema.Publication;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One operation of every kind, several of those with options. */
public final class Samples {

    private static final QualifiedName USERS = QualifiedName.parse("users");

    private static final QualifiedName ODD = new QualifiedName("odd.schema", "odd \"name\" ünï");

    private static final QualifiedName STATUS = QualifiedName.parse("audit.Status");

    private static final QualifiedName OPERATOR = QualifiedName.parse("audit.===");

    private static final String FUNCTION = "CREATE OR REPLACE FUNCTION f(a integer)\n RETURNS text\n LANGUAGE plpgsql\n"
            + "AS $function$\nBEGIN\n\t-- a tab, a backslash \\n, a \"\"\"quote\"\"\" and trailing blanks  \n"
            + "  RETURN E'\\t' || '\"'; \n\nEND;\n$function$";

    private static final ConstraintIndex KEY_INDEX =
            new ConstraintIndex(Map.of("fillfactor", "70", "deduplicate_items", "off"), "It's fast");

    private Samples() {}

    public static List<Operation> all() {
        List<Operation> all = new ArrayList<>();
        all.addAll(tables());
        all.addAll(TableSamples.all());
        all.addAll(columns());
        all.addAll(constraints());
        all.addAll(indexes());
        all.addAll(types());
        all.addAll(domains());
        all.addAll(sequences());
        all.addAll(viewsAndRoutines());
        all.addAll(publications());
        all.addAll(ForeignSamples.all());
        all.addAll(privileges());
        all.addAll(comments());
        all.addAll(defined());
        return all;
    }

    /** What a statement tells wholly. */
    private static List<Operation> defined() {
        String range = "CREATE TYPE audit.span AS RANGE (subtype = integer)";
        String collation = "CREATE COLLATION german (provider = icu, locale = 'de')";
        String statistics = "CREATE STATISTICS s (ndistinct) ON a, b FROM users";
        return List.of(
                new CreateRange(new RangeType(ODD, range, null)),
                new CreateRange(new RangeType(STATUS, range, "It's")),
                new DropRange(ODD),
                new CreateCollation(new Collation(ODD, collation, "It's")),
                new DropCollation(ODD),
                new CreateStatistics(new Statistics(ODD, USERS, statistics, 5, "It's")),
                new SetStatisticsTarget(ODD, 500),
                new SetStatisticsTarget(ODD, null),
                new DropStatistics(ODD, USERS),
                new SetOptions(ObjectId.of(Kind.INDEX, ODD), Map.of("fillfactor", "70"), List.of("fastupdate", "x")),
                new SetOptions(ObjectId.of(Kind.MATERIALIZED_VIEW, ODD), Map.of(), List.of("fillfactor")),
                new SetIndexStatistics(ODD, 2, -1),
                new CreateRule(new Rule("r", USERS, "CREATE OR REPLACE RULE r", Firing.DISABLE, "It's")),
                new DropRule(USERS, "r"),
                new CreateEventTrigger(new EventTrigger("e.f", "CREATE EVENT TRIGGER", Firing.ENABLE, "It's")),
                new DropEventTrigger("e.f"),
                new SetFiring(new ObjectId(Kind.TRIGGER, USERS, "t"), Firing.ENABLE),
                new SetFiring(new ObjectId(Kind.TRIGGER, USERS, "t"), Firing.DISABLE),
                new SetFiring(new ObjectId(Kind.RULE, USERS, "r"), Firing.ENABLE_REPLICA),
                new SetFiring(EventTrigger.id("e.f"), Firing.ENABLE_ALWAYS),
                new CreateOperator(new Operator(OPERATOR, "text, NONE", "CREATE OPERATOR", Map.of("JOIN", "f"), "x")),
                new AlterOperator(OPERATOR, "text, NONE", Map.of("RESTRICT", "eqsel", "JOIN", "eqjoinsel")),
                new AlterOperator(OPERATOR, "text, NONE", Map.of()),
                new DropOperator(OPERATOR, "text, NONE"),
                new CreateCast(new Cast("text", "audit.\"Mood\"[]", "CREATE CAST", "It's")),
                new DropCast("text", "audit.\"Mood\"[]"));
    }

    private static Column column(String name, String type) {
        return Column.of(name, type);
    }

    private static Identity identity(boolean always, String type, long start, long increment) {
        SequenceOptions defaults = SequenceOptions.defaults(type);
        return new Identity(
                always, new SequenceOptions(type, start, increment, 1, defaults.maximum(), 1, increment != 1));
    }

    private static Column full(String name) {
        return new Column(name, "text", "\"C\"", true, "'it''s \"ü\" \\ \u202e'::text", null, null, "Two\nlines \"x\"");
    }

    private static List<Operation> tables() {
        List<Column> columns = List.of(
                new Column("id", "bigint", null, true, null, identity(false, "bigint", 1, 1), null, null),
                new Column("small", "smallint", null, true, null, identity(true, "smallint", 5, 2), null, null),
                new Column("total", "integer", null, false, null, null, new Generated("a + b", true), null),
                new Column("now", "integer", null, false, null, null, new Generated("a * b", false), "x"),
                full("full"),
                column("odd \"name\".", "character varying(100)"));
        List<Constraint> constraints = List.of(
                Constraint.primaryKey("users_pkey", List.of("id", "odd \"name\".")),
                Constraint.check("users_check", "total > 0").withComment("positive"));
        return List.of(
                new CreateTable(new Table(USERS, columns, constraints, false, "The users")),
                new CreateTable(new Table(ODD, List.of(column("a", "integer")), List.of(), true, null)),
                new CreateTable(new Table(USERS, List.of(), List.of(), false, null)),
                new DropTable(ODD),
                new RenameTable(ODD, "plain.name"),
                new SetUnlogged(USERS, true),
                new SetUnlogged(USERS, false));
    }

    private static List<Operation> columns() {
        return List.of(
                new AddColumn(USERS, column("a", "integer"), null),
                new AddColumn(USERS, full("b"), "upper(name)"),
                new AddColumn(USERS, column("c", "age"), "5", true),
                new DropColumn(USERS, "a"),
                new DropColumn(USERS, "a", DropColumn.Extent.VALUES, List.of(ODD, STATUS)),
                new RenameColumn(USERS, "a", "b"),
                new AlterColumnType(USERS, "a", new TypeChange("integer", "bigint"), null, null, List.of()),
                new AlterColumnType(
                        USERS, "a", new TypeChange("text", "citext"), "\"C\"", "lower(a)::citext", List.of(ODD)),
                new AlterColumnType(ODD, "a", new TypeChange("varchar(5)", "text"), null, null, List.of(USERS), true),
                new SetNotNull(USERS, "a", null),
                new SetNotNull(USERS, "a", "0"),
                new Backfill(USERS, "a", "upper(b)"),
                new Backfill(ODD, "a \"b\"", "b + 1", "b > 0"),
                new SetNotNullByCheck(USERS, "a", "a \"b\""),
                new KeepInStep(USERS, "a_new", "a", null, "zz_a"),
                new KeepInStep(ODD, "a \"b\"", "a + 1", "a > 9", "zz \"b\""),
                new SwapColumn(USERS, "a", "a_new", new TypeChange("integer", "bigint"), "zz_a"),
                new SwapColumn(ODD, "a \"b\"", "b", new TypeChange("numeric", "integer"), "zz \"b\""),
                new SwapEnum(USERS, "mood_new", List.of("a", "b"), Map.of("c", "d", "e", "d")),
                new SwapEnum(ODD, "mood_new", List.of(), Map.of()),
                new RefuseRows(USERS, "a > 9", "users.a has no room for", null),
                new RefuseRows(ODD, "a > 9", "it's \"odd\" in", "Change them."),
                new RefuseRows(USERS, "a > 9", "users.a has no room for", null, true),
                new RefuseRows(USERS, "a > 9", "users.a has no room for", "Change them.", true),
                new MoveIdentity(USERS, "a", "a_new", identity(true, "bigint", 1, 1)),
                new MoveIdentity(USERS, "a", "b", identity(false, "integer", 7, 5)),
                new TakeIdentity(USERS, "a", ODD, identity(true, "bigint", 1, 1)),
                new TakeIdentity(ODD, "a \"b\"", USERS, identity(false, "integer", 7, 5)),
                new Analyze(ODD),
                new DropNotNull(USERS, "a"),
                new DropNotNull(USERS, "a", true),
                new SetDefault(USERS, "a", "now()"),
                new DropDefault(USERS, "a"),
                new DropExpression(USERS, "a"),
                new AddIdentity(USERS, "a", identity(true, "bigint", 1, 1)),
                new AddIdentity(USERS, "a", identity(false, "integer", 7, 5)),
                new SetIdentity(USERS, "a", identity(true, "smallint", 1, 1)),
                new DropIdentity(USERS, "a"));
    }

    private static List<Operation> constraints() {
        QualifiedName other = QualifiedName.parse("audit.events");
        List<Operation> all = new ArrayList<>(List.of(
                new AddConstraint(USERS, Constraint.unique("u", List.of("a", "B c"))),
                new AddConstraint(USERS, Constraint.primaryKey("p", List.of("a"))),
                new AddConstraint(
                        USERS,
                        Constraint.primaryKey("p", List.of("a"))
                                .withComment("It's")
                                .withIndex(KEY_INDEX)),
                new AddConstraint(USERS, Constraint.primaryKey("p", List.of("a")), AddConstraint.Partitions.NONE),
                new AddConstraint(
                        USERS,
                        Constraint.foreignKey("f", List.of("a"), other, List.of("id"), ""),
                        AddConstraint.Partitions.TAKEN_OVER),
                new AddConstraint(
                        USERS,
                        Constraint.foreignKey("f", List.of("a"), other, List.of("id"), "")
                                .withComment("f")),
                new AddConstraint(
                        USERS, Constraint.foreignKey("f", List.of("a"), other, List.of("id"), "ON DELETE SET NULL")),
                new AddConstraint(
                        USERS,
                        Constraint.foreignKey(
                                "f",
                                List.of("a", "B\"c,"),
                                ODD,
                                List.of("id", "x (y)"),
                                "ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE")),
                new DropConstraint(USERS, "u", null),
                new DropConstraint(USERS, "f", other),
                new ValidateConstraint(USERS, "a"),
                new ValidateConstraint(USERS, "a", List.of(ODD)),
                new Commit(),
                new RenameConstraint(USERS, "a", "b")));
        Map<String, Constraint.Type> definitions = Map.of(
                "UNIQUE NULLS NOT DISTINCT (a)", Constraint.Type.UNIQUE,
                "UNIQUE (a) INCLUDE (b)", Constraint.Type.UNIQUE,
                "PRIMARY KEY (a) DEFERRABLE", Constraint.Type.PRIMARY_KEY);
        definitions.forEach((definition, type) -> all.add(new AddConstraint(
                USERS, new Constraint("c", type, List.of("a"), definition, null, List.of(), KEY_INDEX, null))));
        String exclude = "EXCLUDE USING gist (room WITH =, during WITH &&)";
        all.add(new AddConstraint(
                USERS,
                new Constraint("e", Constraint.Type.EXCLUSION, List.of(), exclude, null, List.of(), "no overlap")));
        String check = "CHECK ((a > 0)) NOT VALID";
        all.add(new AddConstraint(
                USERS, new Constraint("k", Constraint.Type.CHECK, List.of(), check, null, List.of(), null)));
        return all;
    }

    private static List<Operation> indexes() {
        Index plain = new Index(
                QualifiedName.parse("i"), USERS, "btree", false, List.of("a"), List.of(), false, Map.of(), null, null);
        Index full = new Index(
                QualifiedName.parse("audit.i"),
                STATUS,
                "hnsw",
                true,
                List.of("embedding vector_cosine_ops", "lower(\"B\") DESC NULLS LAST"),
                List.of("c", "D"),
                true,
                Map.of("m", "16", "ef_construction", "64"),
                "(a IS NOT NULL)",
                "fast");
        return List.of(
                new CreateIndex(plain, false),
                new CreateIndex(full, true),
                new CreateIndex(plain, CreateIndex.How.ONLY),
                new AttachIndex(plain.name(), full.name()),
                new ValidateIndex(full.name()),
                new DropIndex(plain.name(), USERS, false),
                new DropIndex(full.name(), STATUS, true),
                new Reindex(plain.name(), USERS, false),
                new Reindex(full.name(), STATUS, true),
                new Reindex(null, STATUS, true),
                new RenameIndex(full.name(), "j"));
    }

    private static List<Operation> types() {
        EnumType type = new EnumType(STATUS, List.of("active", "it's \"x\"", ""), null);
        EnumType commented = new EnumType(STATUS, List.of("b", "a"), "The status");
        return List.of(
                new CreateEnum(type),
                new CreateEnum(commented),
                new DropEnum(STATUS),
                new AddEnumValue(STATUS, "c", null, null),
                new AddEnumValue(STATUS, "c", "a", null),
                new AddEnumValue(STATUS, "c", null, "b"),
                new RenameType(STATUS, "plain.name"),
                new RenameAttribute(STATUS, "a", "b"),
                new RefuseMisfits(USERS, new TypeChange("numeric", "numeric(8,2)"), "a", List.of("[]", "b", "c")),
                new RenameSequence(STATUS, "plain.name"),
                new RenameView(STATUS, false, "plain.name"),
                new RenameView(STATUS, true, "plain.name"),
                new RenameObject(new ObjectId(Kind.FUNCTION, STATUS, "integer, text"), "plain.name"),
                new RenameObject(new ObjectId(Kind.FUNCTION, STATUS, ""), "plain.name"),
                new RenameObject(ObjectId.of(Kind.COLLATION, ODD), "plain.name"),
                new RenameObject(ObjectId.of(Kind.STATISTICS, ODD), "plain.name"),
                new RenameObject(new ObjectId(Kind.TRIGGER, ODD, "a.b"), "plain.name"),
                new RenameObject(new ObjectId(Kind.RULE, ODD, "a.b"), "plain.name"),
                new RenameObject(EventTrigger.id("a.b"), "plain.name"),
                new RenameObject(Publication.id("a.b"), "plain.name"),
                new RenameSchema("audit", "plain.name"),
                new SetSchema(ObjectId.of(Kind.TABLE, USERS), "plain.name"),
                new SetSchema(ObjectId.of(Kind.VIEW, USERS), "audit"),
                new SetSchema(ObjectId.of(Kind.MATERIALIZED_VIEW, USERS), "audit"),
                new SetSchema(ObjectId.of(Kind.SEQUENCE, STATUS), "audit"),
                new SetSchema(ObjectId.of(Kind.ENUM, STATUS), "audit"),
                new SetSchema(ObjectId.of(Kind.DOMAIN, STATUS), "audit"),
                new SetSchema(ObjectId.of(Kind.RANGE, STATUS), "audit"),
                new SetSchema(new ObjectId(Kind.FUNCTION, ODD, "integer, text"), "audit"),
                new SetSchema(ObjectId.of(Kind.COLLATION, ODD), "audit"),
                new SetSchema(ObjectId.of(Kind.STATISTICS, ODD), "audit"),
                new RenameEnumValue(STATUS, "a", "b"),
                new ReplaceEnum(List.of("a", "b", "c"), commented, Map.of("c", "b"), List.of()),
                new ReplaceEnum(
                        List.of("a", "b", "c"),
                        new EnumType(STATUS, List.of("a"), null),
                        Map.of("c", "a", "b", "a"),
                        List.of(
                                new ReplaceEnum.Use(USERS, "s", false, "'a'::status"),
                                new ReplaceEnum.Use(USERS, "t", false, null),
                                new ReplaceEnum.Use(ODD, "u", true, null),
                                new ReplaceEnum.Use(ODD, "v", true, "'{}'"))),
                new CreateType(new CompositeType(STATUS, List.of(column("a", "integer")), null)),
                new CreateType(new CompositeType(
                        STATUS, List.of(column("z", "text"), column("a", "numeric(10,2)")), "A pair")),
                new AddAttribute(STATUS, column("b", "text")),
                new DropAttribute(STATUS, "b"),
                new DropType(STATUS));
    }

    private static List<Operation> domains() {
        QualifiedName email = QualifiedName.parse("email");
        Constraint check = Constraint.check("email_check", "VALUE ~ '@'::text");
        return List.of(
                new CreateDomain(new Domain(email, "text", null, null, false, List.of(), null)),
                new CreateDomain(new Domain(email, "text", "\"C\"", "''", true, List.of(check), "An address")),
                new DropDomain(email),
                new AddDomainConstraint(email, check, List.of()),
                new AddDomainConstraint(email, check, List.of(USERS)),
                new DropDomainConstraint(email, "email_check"),
                new ValidateDomainConstraint(email, "email_check", List.of()),
                new ValidateDomainConstraint(email, "email_check", List.of(USERS)),
                new RenameDomainConstraint(email, "email_check", "at"),
                new SetDomainDefault(email, "''"),
                new SetDomainDefault(email, null),
                new SetDomainNotNull(email, true, List.of(USERS)),
                new SetDomainNotNull(email, false, List.of()));
    }

    private static List<Operation> sequences() {
        QualifiedName name = QualifiedName.parse("counter");
        SequenceOptions usual = SequenceOptions.defaults("bigint");
        SequenceOptions down = new SequenceOptions("integer", -1, -1, Integer.MIN_VALUE, -1, 1, false);
        SequenceOptions odd = new SequenceOptions("smallint", 7, 5, 2, 999, 20, true);
        ObjectId owner = ObjectId.column(USERS, "id");
        return List.of(
                new CreateSequence(new Sequence(name, usual, owner, false, null)),
                new CreateSequence(new Sequence(name, down, null, null, "Down")),
                new CreateSequence(new Sequence(name, odd, null, true, null)),
                new CreateSequence(new Sequence(name, usual, null, true, "Lost in a crash")),
                new SetSequenceUnlogged(name, true),
                new SetSequenceUnlogged(name, false),
                new AlterSequence(name, usual, Resumption.WHERE_IT_STANDS),
                new AlterSequence(name, usual, Resumption.WITHIN_ITS_BOUNDS),
                new AlterSequence(name, usual, Resumption.AT_ITS_START),
                new AlterSequence(name, odd, Resumption.WHERE_IT_STANDS),
                new DropSequence(name),
                new AdvanceSequence(name, owner.name(), owner.part(), false),
                new AdvanceSequence(name, owner.name(), owner.part(), true),
                new AdvanceIdentity(USERS, "id", name, false),
                new AdvanceIdentity(USERS, "id", name, true),
                new SetSequenceOwner(name, owner),
                new SetSequenceOwner(name, null));
    }

    private static List<Operation> viewsAndRoutines() {
        QualifiedName name = QualifiedName.parse("active_users");
        List<View.ViewColumn> columns =
                List.of(new View.ViewColumn("id", "bigint", null), new View.ViewColumn("b", "text", "x"));
        View view = new View(name, false, columns, " SELECT id,\n    b\n   FROM users", Map.of(), null);
        View full = new View(name, false, columns, "SELECT 1", Map.of("security_barrier", "true"), "Active");
        View stored = new View(name, true, columns, " SELECT 1\n ", Map.of("fillfactor", "70"), null);
        Function function =
                new Function(QualifiedName.parse("f"), "a integer", Routine.FUNCTION, "text", 1, FUNCTION, "f");
        Function procedure = new Function(ODD, "", Routine.PROCEDURE, FUNCTION + "\n", null);
        return List.of(
                new CreateView(view),
                new CreateView(full),
                new CreateView(stored),
                new ReplaceView(view),
                new DropView(name, false),
                new DropView(name, true),
                new CreateFunction(function),
                new CreateFunction(procedure),
                new CreateFunction(new Function(ODD, "", Routine.AGGREGATE, FUNCTION, "x")),
                new DropFunction(ODD, "", Routine.AGGREGATE),
                new DropFunction(name, "a integer", Routine.FUNCTION),
                new DropFunction(name, "", Routine.PROCEDURE),
                trigger(Firing.ENABLE, null),
                trigger(Firing.DISABLE, "x"),
                trigger(Firing.ENABLE_REPLICA, null),
                trigger(Firing.ENABLE_ALWAYS, null),
                new DropTrigger(USERS, "t"),
                new CreateSchema(new Namespace("audit.x", null)),
                new CreateSchema(new Namespace("audit", "Who did what")),
                new DropSchema("audit"),
                new CreateExtension(new Extension("uuid-ossp", "public")),
                new CreateExtension(new Extension("vector", "ext")),
                new CreateExtension(new Extension("vector", "public", "0.8.0", "It's near", true, List.of("x"))),
                new CreateExtension(new Extension("citext", "ext", "1.6", null, false, List.of())),
                new SetExtensionSchema("vector", "ext"),
                new UpdateExtension("uuid-ossp", "1.1"),
                new DropExtension("vector"),
                new ExecuteSql("UPDATE users SET a = '\\';\nSELECT 1;", Statement.Boundary.WITHIN),
                new ExecuteSql("VACUUM", Statement.Boundary.OUTSIDE),
                new ExecuteSql("ALTER TYPE t ADD VALUE 'x' -- y", Statement.Boundary.COMMIT_AFTER),
                new RunCode(connection -> {}));
    }

    private static Operation trigger(Firing firing, @Nullable String comment) {
        String definition = "CREATE TRIGGER t BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION f()";
        return new CreateTrigger(new Trigger("t", USERS, definition, firing, comment));
    }

    private static List<Operation> publications() {
        SortedSet<String> schemas = new TreeSet<>(Set.of("audit.x", "b"));
        SortedMap<String, String> options = new TreeMap<>(Map.of("publish", "insert, update", "odd", "it's"));
        return List.of(
                new CreatePublication(new Publication("p", true, new TreeSet<>(), Map.of(), null)),
                new CreatePublication(new Publication("p.q", false, schemas, options, "It's")),
                new DropPublication("p.q"),
                new SetPublicationOptions("p.q", options),
                new AddPublicationTable(new PublishedTable("p.q", ODD, List.of("a", "b c"), "a > '\\'")),
                new AddPublicationTable(new PublishedTable("p", USERS, List.of(), null)),
                new DropPublicationTable("p.q", ODD),
                new AddPublicationSchema("p.q", "audit.x"),
                new DropPublicationSchema("p.q", "audit.x"));
    }

    private static List<Operation> privileges() {
        List<String> some = List.of("SELECT", "UPDATE");
        FutureObjects tables = new FutureObjects(FutureObjects.Sort.TABLES, "audit.x", "Odd role");
        List<Operation> all = new ArrayList<>(List.of(
                new KeepPrivileges(List.of(ObjectId.of(Kind.VIEW, ODD)), true),
                new KeepPrivileges(List.of(ObjectId.of(Kind.TABLE, ODD)), true),
                new KeepPrivileges(
                        List.of(
                                ObjectId.of(Kind.MATERIALIZED_VIEW, ODD),
                                new ObjectId(Kind.FUNCTION, ODD, "integer, text"),
                                ObjectId.column(ODD, "a \"b\""),
                                ObjectId.of(Kind.ENUM, STATUS),
                                ObjectId.of(Kind.DOMAIN, STATUS)),
                        false),
                new RestorePrivileges(),
                new Grant(some, ObjectId.column(ODD, "a \"b\""), "Odd role", true),
                new Grant(some, ObjectId.of(Kind.VIEW, ODD), Privileges.PUBLIC, false),
                new Grant(some, ObjectId.of(Kind.SEQUENCE, ODD), "reader", false),
                new Grant(List.of("USAGE"), ObjectId.of(Kind.ENUM, STATUS), "reader", false),
                new Grant(List.of("USAGE"), ObjectId.of(Kind.DOMAIN, STATUS), "reader", false),
                new Grant(List.of("USAGE"), Namespace.id("audit.x"), "reader", false),
                new Revoke(List.of("EXECUTE"), new ObjectId(Kind.FUNCTION, ODD, "text, integer"), "public", false),
                new Revoke(List.of(Privileges.ALL), ObjectId.of(Kind.TABLE, USERS), "reader", true),
                new GrantByDefault(some, tables, "reader", true),
                new RevokeByDefault(some, tables, "reader", true)));
        for (Kind kind :
                List.of(Kind.TABLE, Kind.VIEW, Kind.MATERIALIZED_VIEW, Kind.SEQUENCE, Kind.ENUM, Kind.DOMAIN)) {
            all.add(new SetOwner(ObjectId.of(kind, ODD), "Odd role"));
        }
        all.add(new SetOwner(Namespace.id("audit.x"), null));
        all.add(new SetOwner(new ObjectId(Kind.FUNCTION, ODD, "text"), "app"));
        for (FutureObjects.Sort sort : FutureObjects.Sort.values()) {
            all.add(new GrantByDefault(some, new FutureObjects(sort, null, null), "reader", false));
            all.add(new RevokeByDefault(some, new FutureObjects(sort, "audit", null), "public", false));
        }
        return all;
    }

    private static List<Operation> comments() {
        List<Operation> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (Set.of(Kind.PUBLISHED_TABLE, Kind.OWNER, Kind.PRIVILEGES, Kind.DEFAULT_PRIVILEGES)
                    .contains(kind)) {
                continue;
            }
            ObjectId object = switch (kind) {
                case SCHEMA -> Namespace.id("audit.x");
                case EXTENSION -> Extension.id("uuid-ossp");
                case PUBLICATION -> Publication.id("all \"odd\".changes");
                case COLUMN -> ObjectId.column(USERS, "a");
                case CAST -> Cast.id("text", "audit.\"Mood\"[]");
                case EVENT_TRIGGER -> EventTrigger.id("odd.name");
                case FOREIGN_DATA_WRAPPER -> ForeignDataWrapper.id("w.x");
                case SERVER -> Server.id("s.x");
                case CONSTRAINT -> ObjectId.constraint(ODD, "a");
                case TRIGGER, FUNCTION, RULE, POLICY, OPERATOR -> new ObjectId(kind, USERS, "a");
                default -> ObjectId.of(kind, ODD);
            };
            all.add(new CommentOn(object, "It's"));
            all.add(new CommentOn(object, null));
        }
        all.add(new CommentOn(ObjectId.constraint(ODD, "a"), true, "x"));
        return Collections.unmodifiableList(all);
    }
}
