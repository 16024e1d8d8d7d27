package io.whimbrel.operation;

import static io.whimbrel.operation.Names.EMAIL;
import static io.whimbrel.operation.Names.USERS;

import io.whimbrel.schema.Cast;
import io.whimbrel.schema.EventTrigger;
import io.whimbrel.schema.Firing;
import io.whimbrel.schema.Function;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Routine;
import io.whimbrel.schema.Trigger;
import io.whimbrel.schema.View;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Operations on views, functions, triggers and comments, and those that somebody wrote. */
final class CodeCases {

    private static final String TABLE = "CREATE TABLE users (id int CONSTRAINT positive CHECK (id > 0), name text);";
    private static final String VIEWS = TABLE + """
            CREATE VIEW active AS SELECT id FROM users;
            CREATE MATERIALIZED VIEW totals AS SELECT id FROM users;
            """;
    private static final String FUNCTION = TABLE + """
            CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
            CREATE PROCEDURE tidy(a int) LANGUAGE sql AS 'SELECT 1';
            """;
    private static final String TRIGGER =
            "CREATE TRIGGER touched BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION touch()";
    private static final String AGGREGATE =
            "CREATE OR REPLACE AGGREGATE public.total(integer) (SFUNC = int4pl, STYPE = integer)";
    private static final String ROWS =
            "CREATE AGGREGATE public.total(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0')";
    private static final QualifiedName TOTAL = QualifiedName.parse("total");
    private static final QualifiedName ACTIVE = QualifiedName.parse("active");
    private static final QualifiedName TOTALS = QualifiedName.parse("totals");
    private static final QualifiedName TOUCH = QualifiedName.parse("touch");
    private static final QualifiedName TIDY = QualifiedName.parse("tidy");

    private CodeCases() {}

    static Stream<LockCase> all() {
        return Stream.of(views(), functions(), triggers(), comments(), written())
                .flatMap(cases -> cases);
    }

    private static Stream<LockCase> views() {
        List<View.ViewColumn> columns =
                List.of(new View.ViewColumn("id", "integer", "it's one"), new View.ViewColumn("name", "text", null));
        String query = " SELECT id,\n    name\n   FROM users";
        View view = new View(ACTIVE, false, columns, query, Map.of("security_barrier", "true"), "it's all");
        View stored = new View(TOTALS, true, columns, query, Map.of("fillfactor", "70"), "it's all");
        return Stream.of(
                LockCase.of(new CreateView(view), TABLE),
                LockCase.of(new CreateView(stored), TABLE),
                LockCase.of(new ReplaceView(view), VIEWS),
                LockCase.of(new DropView(ACTIVE, false), VIEWS),
                LockCase.of(new DropView(TOTALS, true), VIEWS),
                LockCase.of(new RenameView(ACTIVE, false, "Odd one"), VIEWS),
                LockCase.of(new RenameView(TOTALS, true, "Odd one"), VIEWS),
                LockCase.of(new RenameColumn(ACTIVE, "id", "Odd one"), VIEWS),
                LockCase.of(new RenameColumn(TOTALS, "id", "Odd one"), VIEWS));
    }

    private static Stream<LockCase> functions() {
        String function = """
                CREATE OR REPLACE FUNCTION public.twice(a integer)
                 RETURNS integer
                 LANGUAGE sql
                AS $function$ SELECT a * 2 $function$
                """;
        String procedure = "CREATE OR REPLACE PROCEDURE public.tidy(a integer)\n LANGUAGE sql\nAS $$ SELECT 2 $$\n";
        QualifiedName twice = QualifiedName.parse("twice");
        return Stream.of(
                LockCase.of(
                        new CreateFunction(new Function(twice, "a integer", Routine.FUNCTION, function, "it's two"))),
                LockCase.of(
                        new CreateFunction(new Function(TIDY, "a integer", Routine.PROCEDURE, procedure, "tidies")),
                        FUNCTION),
                LockCase.of(
                        new CreateFunction(new Function(TOTAL, "integer", Routine.AGGREGATE, AGGREGATE, "it's all"))),
                LockCase.of(new DropFunction(TOTAL, "integer", Routine.AGGREGATE), AGGREGATE),
                LockCase.of(new RenameObject(new ObjectId(Kind.FUNCTION, TOTAL, "integer"), "Odd one"), AGGREGATE),
                LockCase.of(new RenameObject(new ObjectId(Kind.FUNCTION, TOTAL, ""), "Odd one"), ROWS),
                LockCase.of(
                        new SetSchema(new ObjectId(Kind.FUNCTION, TOTAL, ""), "audit"), ROWS + "; CREATE SCHEMA audit"),
                LockCase.of(new DropFunction(TOTAL, "", Routine.AGGREGATE), ROWS),
                LockCase.of(new DropFunction(TOUCH, "", Routine.FUNCTION), FUNCTION),
                LockCase.of(new DropFunction(TIDY, "a integer", Routine.PROCEDURE), FUNCTION),
                LockCase.of(new RenameObject(new ObjectId(Kind.FUNCTION, TOUCH, ""), "Odd one"), FUNCTION),
                LockCase.of(new RenameObject(new ObjectId(Kind.FUNCTION, TIDY, "a integer"), "Odd one"), FUNCTION));
    }

    private static Stream<LockCase> triggers() {
        return Stream.concat(
                Stream.of(Firing.values())
                        .map(firing -> new Trigger("touched", USERS, TRIGGER, firing, "it's touched"))
                        .map(trigger -> LockCase.of(new CreateTrigger(trigger), FUNCTION)),
                Stream.of(
                        LockCase.of(
                                new RenameObject(new ObjectId(Kind.TRIGGER, USERS, "touched"), "Odd one"),
                                FUNCTION + TRIGGER),
                        LockCase.of(new DropTrigger(USERS, "touched"), FUNCTION + TRIGGER)));
    }

    private static Stream<LockCase> comments() {
        String everything = VIEWS + FUNCTION.replace(TABLE, "") + TRIGGER + """
                ;
                CREATE SCHEMA audit;
                CREATE TYPE mood AS ENUM ('sad');
                CREATE TYPE address AS (street text);
                CREATE DOMAIN email AS text CONSTRAINT plain CHECK (VALUE <> '');
                CREATE SEQUENCE numbers;
                CREATE INDEX by_name ON users (name);
                CREATE EXTENSION citext;
                CREATE TYPE span AS RANGE (subtype = integer);
                CREATE COLLATION german (provider = icu, locale = 'de');
                CREATE STATISTICS by_town ON id, name FROM users;
                CREATE RULE kept AS ON DELETE TO users DO INSTEAD NOTHING;
                CREATE CAST (mood AS integer) WITH INOUT;
                CREATE OPERATOR === (FUNCTION = texteq, LEFTARG = text, RIGHTARG = text);
                CREATE FUNCTION seen() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
                CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION seen();
                """;
        return Stream.of(
                        on(Kind.SCHEMA, "audit"),
                        on(Kind.EXTENSION, "citext"),
                        on(Kind.ENUM, "mood"),
                        on(Kind.TYPE, "address"),
                        on(Kind.DOMAIN, "email"),
                        on(Kind.SEQUENCE, "numbers"),
                        on(Kind.TABLE, "users"),
                        on(Kind.VIEW, "active"),
                        on(Kind.MATERIALIZED_VIEW, "totals"),
                        on(Kind.INDEX, "by_name"),
                        on(Kind.RANGE, "span"),
                        on(Kind.COLLATION, "german"),
                        on(Kind.STATISTICS, "by_town"),
                        new CommentOn(new ObjectId(Kind.FUNCTION, TIDY, "a integer"), "it's tidy"),
                        new CommentOn(new ObjectId(Kind.FUNCTION, TOUCH, ""), null),
                        new CommentOn(new ObjectId(Kind.TRIGGER, USERS, "touched"), "it's touched"),
                        new CommentOn(new ObjectId(Kind.RULE, USERS, "kept"), "it's kept"),
                        new CommentOn(EventTrigger.id("watch"), "it's seen"),
                        new CommentOn(Cast.id("mood", "integer"), "it's cast"),
                        new CommentOn(
                                new ObjectId(Kind.OPERATOR, QualifiedName.parse("==="), "text, text"), "it's same"),
                        new CommentOn(ObjectId.column(USERS, "name"), "it's theirs"),
                        new CommentOn(ObjectId.column(ACTIVE, "id"), null),
                        new CommentOn(ObjectId.constraint(USERS, "positive"), "it's more"),
                        new CommentOn(ObjectId.constraint(EMAIL, "plain"), true, "it's plain"))
                .map(operation -> LockCase.of(operation, everything));
    }

    private static CommentOn on(Kind kind, String name) {
        return new CommentOn(ObjectId.of(kind, QualifiedName.parse(name)), "it's commented");
    }

    private static Stream<LockCase> written() {
        return Stream.of(
                LockCase.of(new ExecuteSql("SELECT * FROM users;\n", Statement.Boundary.WITHIN), TABLE),
                LockCase.of(new RunCode(
                        connection -> connection.prepareStatement("SELECT 1").execute())));
    }
}
