package io.whimbrel.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.whimbrel.schema.Firing;
import io.whimbrel.schema.Function;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Routine;
import io.whimbrel.schema.Trigger;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

final class FunctionsAndTriggersTest {

    private static final String TOUCH =
            "create function touch() returns trigger language plpgsql as 'begin return new; end';";

    @Test
    void functions() throws SQLException {
        assertThat(Database.read("""
                create function twice(n int, out result int) language sql immutable as 'select n * 2';
                comment on function twice is 'Twice';
                """).all(Function.class))
                .containsExactly(new Function(
                        QualifiedName.parse("twice"),
                        "integer",
                        Routine.FUNCTION,
                        "(n integer, OUT result integer) RETURNS integer",
                        0,
                        """
                        CREATE OR REPLACE FUNCTION public.twice(n integer, OUT result integer)
                         RETURNS integer
                         LANGUAGE sql
                         IMMUTABLE
                        AS $function$select n * 2$function$""",
                        "Twice"));
    }

    @Test
    void procedures() throws SQLException {
        assertThat(Database.read("create procedure act(n int) language sql as 'select 1'")
                        .all(Function.class))
                .singleElement()
                .returns(Routine.PROCEDURE, Function::routine)
                .returns("(IN n integer)", Function::signature)
                .returns("integer", Function::arguments);
    }

    @Test
    void overloadsAreTwo() throws SQLException {
        assertThat(Database.read("""
                create function f(int) returns int language sql as 'select 1';
                create function f(text) returns int language sql as 'select 1';
                """).all(Function.class))
                .extracting(Function::arguments)
                .containsExactly("integer", "text");
    }

    @Test
    void triggers() throws SQLException {
        assertThat(Database.read(TOUCH + """
                create schema a;
                create table a.users (id int primary key, n int references a.users);
                create trigger touched before update of n on a.users for each row when (new.n > 1)
                    execute function touch();
                alter table a.users enable always trigger touched;
                comment on trigger touched on a.users is 'Touched';
                """).all(Trigger.class))
                .containsExactly(new Trigger(
                        "touched",
                        QualifiedName.parse("a.users"),
                        "CREATE TRIGGER touched BEFORE UPDATE OF n ON a.users FOR EACH ROW WHEN (new.n > 1)"
                                + " EXECUTE FUNCTION touch()",
                        Firing.ENABLE_ALWAYS,
                        "Touched"));
    }

    @Test
    void triggersOfViewsAndConstraintTriggers() throws SQLException {
        assertThat(Database.read(TOUCH + """
                create table t (id int);
                create view v as select * from t;
                create trigger a instead of insert on v for each row execute function touch();
                create constraint trigger b after insert on t deferrable for each row execute function touch();
                alter table t disable trigger b;
                """).all(Trigger.class))
                .extracting(Trigger::name, Trigger::firing)
                .containsExactly(tuple("b", Firing.DISABLE), tuple("a", Firing.ENABLE));
    }
}
