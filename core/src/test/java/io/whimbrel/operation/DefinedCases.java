package io.whimbrel.operation;

import static io.whimbrel.operation.Names.USERS;

import io.whimbrel.schema.Cast;
import io.whimbrel.schema.Collation;
import io.whimbrel.schema.EventTrigger;
import io.whimbrel.schema.Firing;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Operator;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.RangeType;
import io.whimbrel.schema.Rule;
import io.whimbrel.schema.Statistics;
import java.util.Map;
import java.util.stream.Stream;

/** Operations on what a statement tells wholly. */
final class DefinedCases {

    private static final String RANGE = "CREATE TYPE span AS RANGE (subtype = integer)";
    private static final String COLLATION = "CREATE COLLATION german (provider = icu, locale = 'de')";
    private static final String TABLE = "CREATE TABLE users (id int, zip text, town text);";
    private static final String STATISTICS = "CREATE STATISTICS public.by_town ON zip, town FROM users";
    private static final QualifiedName SPAN = QualifiedName.parse("span");
    private static final QualifiedName GERMAN = QualifiedName.parse("german");
    private static final QualifiedName BY_TOWN = QualifiedName.parse("by_town");

    private static final String ENUM = "CREATE TYPE mood AS ENUM ('sad');";
    private static final String CAST = "CREATE CAST (mood AS integer) WITH INOUT";
    private static final String OPERATOR =
            "CREATE OPERATOR public.=== (FUNCTION = texteq, LEFTARG = text, RIGHTARG = text)";
    private static final String RULE = "CREATE OR REPLACE RULE kept AS ON DELETE TO users DO INSTEAD NOTHING";
    private static final String SEEN = "CREATE FUNCTION seen() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';";
    private static final String EVENT = "CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION seen()";
    private static final String TEXTS = "text, text";
    private static final QualifiedName SAME = QualifiedName.parse("===");

    private DefinedCases() {}

    static Stream<LockCase> all() {
        return Stream.concat(defined(), fired());
    }

    private static Stream<LockCase> defined() {
        return Stream.of(
                LockCase.of(new CreateRange(new RangeType(SPAN, RANGE, "it's a span"))),
                LockCase.of(new SetSchema(ObjectId.of(Kind.RANGE, SPAN), "audit"), "CREATE SCHEMA audit; " + RANGE),
                LockCase.of(new DropRange(SPAN), RANGE),
                LockCase.of(new CreateCollation(new Collation(GERMAN, COLLATION, "it's german"))),
                LockCase.of(new RenameObject(ObjectId.of(Kind.COLLATION, GERMAN), "Odd one"), COLLATION),
                LockCase.of(
                        new SetSchema(ObjectId.of(Kind.COLLATION, GERMAN), "audit"),
                        "CREATE SCHEMA audit; " + COLLATION),
                LockCase.of(new DropCollation(GERMAN), COLLATION),
                LockCase.of(new CreateStatistics(new Statistics(BY_TOWN, USERS, STATISTICS, 5, "it's known")), TABLE),
                LockCase.of(new RenameObject(ObjectId.of(Kind.STATISTICS, BY_TOWN), "Odd one"), TABLE + STATISTICS),
                LockCase.of(
                        new SetSchema(ObjectId.of(Kind.STATISTICS, BY_TOWN), "audit"),
                        "CREATE SCHEMA audit; " + TABLE + STATISTICS),
                LockCase.of(new DropStatistics(BY_TOWN, USERS), TABLE + STATISTICS),
                LockCase.of(new SetStatisticsTarget(BY_TOWN, 50), TABLE + STATISTICS),
                LockCase.of(new SetStatisticsTarget(BY_TOWN, null), TABLE + STATISTICS),
                LockCase.of(new CreateCast(new Cast("mood", "integer", CAST, "it's cast")), ENUM),
                LockCase.of(new DropCast("mood", "integer"), ENUM + CAST),
                LockCase.of(new CreateOperator(new Operator(SAME, TEXTS, OPERATOR, Map.of(), "it's same"))),
                LockCase.of(new AlterOperator(SAME, TEXTS, Map.of("RESTRICT", "eqsel")), OPERATOR),
                LockCase.of(new DropOperator(SAME, TEXTS), OPERATOR));
    }

    private static Stream<LockCase> fired() {
        ObjectId kept = new ObjectId(Kind.RULE, USERS, "kept");
        ObjectId seen = EventTrigger.id("watch");
        ObjectId touched = new ObjectId(Kind.TRIGGER, USERS, "touched");
        String trigger = TABLE + """
                CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
                CREATE TRIGGER touched BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION touch()
                """;
        return Stream.of(
                LockCase.of(new CreateRule(new Rule("kept", USERS, RULE, Firing.ENABLE, "it's kept")), TABLE),
                LockCase.of(new RenameObject(kept, "Odd one"), TABLE + RULE),
                LockCase.of(new DropRule(USERS, "kept"), TABLE + RULE),
                LockCase.of(new SetFiring(kept, Firing.DISABLE), TABLE + RULE),
                LockCase.of(new SetFiring(touched, Firing.ENABLE_ALWAYS), trigger),
                LockCase.of(new CreateEventTrigger(new EventTrigger("watch", EVENT, Firing.ENABLE, "it's seen")), SEEN),
                LockCase.of(new RenameObject(seen, "Odd one"), SEEN + EVENT),
                LockCase.of(new DropEventTrigger("watch"), SEEN + EVENT),
                LockCase.of(new SetFiring(seen, Firing.ENABLE_REPLICA), SEEN + EVENT));
    }
}
