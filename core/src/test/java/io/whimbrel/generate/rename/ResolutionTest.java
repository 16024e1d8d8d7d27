package io.whimbrel.generate.rename;

import static io.whimbrel.generate.rename.Schemas.labels;
import static io.whimbrel.generate.rename.Schemas.schema;
import static io.whimbrel.generate.rename.Schemas.table;
import static io.whimbrel.generate.rename.Schemas.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import io.whimbrel.operation.Operation;
import io.whimbrel.schema.Firing;
import io.whimbrel.schema.Function;
import io.whimbrel.schema.Namespace;
import io.whimbrel.schema.Publication;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Routine;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Trigger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ResolutionTest {

    private static final Schema ORDERS = schema(table("orders", "id bigint", "sum numeric"));

    @Test
    void anAnswerMeansWhatHasTheName() {
        assertThat(operations(
                        schema(table("shop.orders", "id bigint", "sum numeric"), labels("mood", "sad", "ok")),
                        schema(table("shop.purchases", "id bigint", "total numeric"), labels("feeling", "blue", "ok")),
                        "mood.sad=blue",
                        "shop.orders.sum=total",
                        "mood=feeling",
                        "shop.orders=purchases"))
                .containsExactly(
                        "rename value sad of enum mood to blue",
                        "rename column shop.orders.sum to total",
                        "rename type mood to feeling",
                        "rename table shop.orders to purchases");
    }

    @Test
    void ofATableAndASchemaOfOneNameTheOneIsMeantThatFits() {
        Schema from = schema(table("a", "b text"), table("a.b", "id bigint"), new Namespace("a", null));
        assertThat(operations(
                        from,
                        schema(table("a", "c text"), table("a.b", "id bigint"), new Namespace("a", null)),
                        "a.b=c"))
                .containsExactly("rename column a.b to c");
        assertThat(operations(
                        from,
                        schema(table("a", "b text"), table("a.c", "id bigint"), new Namespace("a", null)),
                        "a.b=c"))
                .containsExactly("rename table a.b to c");
    }

    @Test
    void aNameWithADotOrAnEqualsSignIsQuoted() {
        Schema from = schema(table("a.b", "c.d text"), table("a=b", "x text"), labels("mood", "so.so", "a=b"));
        Schema to = schema(table("a.e", "f=g text"), table("b=c", "x text"), labels("mood", "so\"so", "b.c"));
        String[] answers = {
            "\"a=b\"=\"b=c\"", "a.b=e", "a.b.\"c.d\"=f=g", "mood.\"so.so\"=\"so\"\"so\"", "mood.\"a=b\"=b.c"
        };
        assertThat(operations(from, to, answers))
                .containsExactly(
                        "rename column a.b.c.d to f=g",
                        "rename value so.so of enum mood to so\"so",
                        "rename value a=b of enum mood to b.c",
                        "rename table a=b to b=c",
                        "rename table a.b to e");
    }

    @Test
    void whatIsPrintedIsReadBack() {
        Schema from = schema(table("a.b=c", "x.y text", "\" text"), table("t", "=x text"));
        Schema to = schema(table("a.b=c", "=.z text", "q text"), table("t", "x= text"));
        List<Candidate> candidates = Candidates.likeliest(Candidates.between(from, to, Renames.NONE));
        assertThat(candidates).hasSize(3);
        for (Candidate candidate : candidates) {
            String option = candidate.rename().option();
            String value = option.replaceAll("^--rename '|'$", "");
            assertThat(Resolution.of(sides(from, to), answers(value), List.of(), Map.of())
                            .renames()
                            .all())
                    .as(option)
                    .containsExactly(candidate.rename());
            assertThat(answers(value).get(0)).hasToString("--rename " + value);
        }
    }

    @Test
    void whatGoesToAnotherSchema() {
        Schema from = schema(table("orders", "sum numeric"), table("sales.old", "id bigint"), labels("mood", "sad"));
        Schema to = schema(
                table("sales.orders", "total numeric"), table("sales.buys", "id bigint"), labels("shop.mood", "sad"));
        assertThat(operations(
                        from, to, "orders=sales.orders", "orders.sum=total", "mood=shop.mood", "sales.old=sales.buys"))
                .containsExactly(
                        "rename column orders.sum to total",
                        "move table orders to schema sales",
                        "move type mood to schema shop",
                        "rename table sales.old to buys");
        assertThat(operations(to, from, "sales.orders=public.orders", "sales.orders.total=sum"))
                .containsExactly("rename column sales.orders.total to sum", "move table sales.orders to schema public");
        Schema both = schema(table("sales.buys", "sum numeric"), table("orders", "id bigint"));
        assertThat(operations(
                        schema(table("orders", "sum numeric"), table("buys", "id bigint")),
                        both,
                        "orders=sales.buys",
                        "buys=orders"))
                .containsExactly(
                        "move table orders to schema sales",
                        "rename table sales.orders to buys",
                        "rename table buys to orders");
    }

    @Test
    void aSchemaGoesIntoTheOneThatHasItsName() {
        Schema from = schema(
                table("audit.events", "id bigint"),
                table("audit.gone", "id bigint"),
                table("journal.entries", "id bigint"),
                new Namespace("audit", null),
                new Namespace("journal", null));
        Schema to = schema(
                table("journal.logs", "id bigint"),
                table("journal.entries", "id bigint"),
                new Namespace("journal", null));
        assertThat(operations(from, to, "audit=journal", "audit.events=logs"))
                .containsExactly("rename table audit.events to logs", "move table audit.logs to schema journal");
    }

    @Test
    void whoeverSwapsNamesStepsAside() {
        Schema pair = schema(table("pairs", "a text", "b integer", "a_former date"));
        assertThat(operations(pair, pair, "pairs.a=b", "pairs.b=a"))
                .containsExactly(
                        "rename column pairs.a to a_former2",
                        "rename column pairs.b to a",
                        "rename column pairs.a_former2 to b");
    }

    @Test
    void whatGoesLeavesItsNameToWhoGetsIt() {
        Schema from = schema(
                table("orders", "sum numeric", "total numeric"),
                table("buys", "total_former text"),
                view("sums", "a int"));
        Schema to = schema(table("buys", "total numeric", "total_former2 text"), table("sums", "a int"));
        Renames renames = Resolution.of(
                        sides(from, to), answers("orders=buys", "orders.sum=total"), List.of(), Map.of())
                .renames();
        assertThat(renames.aside()).isEmpty();
        assertThat(renames.makingRoom(sides(from, to)).operations(from))
                .extracting(Operation::describe)
                .containsExactly(
                        "rename column orders.total to total_former",
                        "rename column orders.sum to total",
                        "rename table buys to buys_former",
                        "rename table orders to buys");
        Schema taken = schema(table("buys", "total numeric", "total_former text"));
        assertThat(renames.makingRoom(sides(from, taken)).aside())
                .extracting(Rename::to)
                .contains("total_former2");
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThat(wrong(ORDERS, ORDERS, "order.sum=total"))
                .isEqualTo("--rename order.sum=total: in the migrations there is no order.sum; correct the name, or"
                        + " leave it out");
        assertThat(wrong(ORDERS, ORDERS, "orders.summ=total"))
                .isEqualTo("--rename orders.summ=total: in the migrations there is no column summ in orders, which has"
                        + " id, sum; correct the name, or leave it out");
        assertThat(wrong(ORDERS, schema(table("orders", "id bigint", "amount numeric")), "orders.sum=total"))
                .isEqualTo("--rename orders.sum=total: in the model there is no column total in orders, which has id,"
                        + " amount; correct the name, or leave it out");
        assertThat(wrong(ORDERS, schema(), "orders=purchases"))
                .isEqualTo("--rename orders=purchases: in the model there is no table purchases; correct the name, or"
                        + " leave it out");
        assertThat(wrong(schema(labels("mood", "sad")), schema(labels("mood", "ok")), "mood.sad=blue"))
                .isEqualTo("--rename mood.sad=blue: in the model there is no value blue in mood, which has ok; correct"
                        + " the name, or leave it out");
    }

    @Test
    void aNameThatSomethingKeepsIsNotToBeHad() {
        Schema columns = schema(table("orders", "id bigint", "sum numeric", "total numeric"));
        assertThat(wrong(columns, columns, "orders.sum=total"))
                .isEqualTo("--rename orders.sum=total: orders.total is there on both sides; say what it becomes with"
                        + " another --rename, or drop it first");
        Schema both = schema(new Namespace("audit", null), new Namespace("journal", null));
        assertThat(wrong(both, both, "audit=journal"))
                .isEqualTo("--rename audit=journal: journal is there on both sides; say what it becomes with another"
                        + " --rename, or drop it first");
        assertThat(wrong(schema(labels("mood", "sad", "blue")), schema(labels("mood", "blue")), "mood.sad=blue"))
                .isEqualTo("--rename mood.sad=blue: mood.blue is there on both sides; say what it becomes with another"
                        + " --rename; or, if it goes, what its rows become with --map-label mood.blue=…; or, if rows"
                        + " with either are to be one, --map-label mood.sad=blue instead");
        Schema moods = schema(labels("mood", "sad", "blue"));
        assertThat(wrong(moods, moods, "mood.sad=blue"))
                .isEqualTo("--rename mood.sad=blue: mood.blue is there on both sides; say what it becomes with another"
                        + " --rename, or drop it first");
        assertThat(wrong(ORDERS, ORDERS, "orders.sum=sum"))
                .isEqualTo("--rename orders.sum=sum: that is its name already; leave it out");
    }

    @Test
    void functionsOfOneNameAreMeantTogetherOrOneByItsArguments() {
        Schema from = schema(function("touch", "mood, text"), function("touch", ""), labels("mood", "sad"));
        Schema to = schema(function("refresh", "feeling, text"), function("refresh", ""), labels("feeling", "sad"));
        assertThat(operations(from, to, "touch=refresh", "mood=feeling"))
                .containsExactly(
                        "rename function touch() to refresh",
                        "rename function touch(mood, text) to refresh",
                        "rename type mood to feeling");
        Schema both = schema(function("refresh", ""), function("touch", "mood, text"), labels("mood", "sad"));
        assertThat(operations(from, both, "touch=refresh")).containsExactly("rename function touch() to refresh");
        assertThat(operations(from, both, "touch()=refresh")).containsExactly("rename function touch() to refresh");
        assertThat(wrong(from, both, "touch(mood,text)=refresh"))
                .isEqualTo("--rename touch(mood,text)=refresh: in the model there is no function refresh(mood, text);"
                        + " correct the name, or leave it out");
        Schema kept = schema(function("touch", ""), function("refresh", ""));
        assertThat(wrong(kept, kept, "touch=refresh"))
                .isEqualTo("--rename touch=refresh: refresh() is there on both sides; say what it becomes with another"
                        + " --rename, or drop it first");
    }

    @Test
    void aFunctionIsSaidWithItsSchemaOrInQuotes() {
        Schema from = schema(function("touch", ""), function("a.touch", "\"a b\".mood, double precision"));
        Schema to = schema(function("refresh", ""), function("a.refresh", "\"a b\".mood, double precision"));
        assertThat(operations(from, to, "public.touch=refresh", "a.touch(\"a b\".mood, double precision)=refresh"))
                .containsExactly(
                        "rename function touch() to refresh",
                        "rename function a.touch(\"a b\".mood, double precision) to refresh");
        assertThat(operations(from, to, "\"touch\" ()=refresh", "a.\"touch\"=refresh"))
                .hasSize(2);
    }

    @Test
    void ofSeveralKindsAllAreMeantThatFit() {
        Schema from = schema(table("orders", "touched date"), trigger("touched"), publication("orders"));
        Schema to = schema(table("buys", "stamped date"), trigger("buys", "stamped"), publication("buys"));
        assertThat(operations(from, to, "orders=buys", "orders.touched=stamped"))
                .containsExactly(
                        "rename column orders.touched to stamped",
                        "rename trigger orders.touched to stamped",
                        "rename table orders to buys",
                        "rename publication orders to buys");
        Schema kept = schema(
                table("orders", "stamped date"),
                trigger("touched"),
                trigger("orders", "stamped"),
                publication("orders"));
        assertThat(operations(from, kept, "orders.touched=stamped"))
                .containsExactly("rename column orders.touched to stamped");
        assertThat(wrong(schema(table("orders", "id bigint"), trigger("touched")), ORDERS, "orders.touched=stamped"))
                .isEqualTo(
                        "--rename orders.touched=stamped: in the model there is no trigger orders.stamped; correct the"
                                + " name, or leave it out");
        assertThat(wrong(schema(labels("mood", "sad")), schema(labels("feeling", "sad")), "mood.=feeling"))
                .contains("in the migrations there is no");
    }

    @Test
    void twoAnswersForOneThingContradict() {
        assertThatThrownBy(() -> operations(
                        ORDERS,
                        schema(table("orders", "id bigint", "total numeric", "amount numeric")),
                        "orders.sum=total",
                        "orders.sum=amount"))
                .isInstanceOf(WhimbrelException.class)
                .hasMessage("--rename orders.sum=amount and --rename orders.sum=total contradict each other; leave one"
                        + " of them out");
        assertThatThrownBy(() -> operations(
                        ORDERS, schema(table("orders", "total numeric")), "orders.sum=total", "orders.id=total"))
                .hasMessageContaining("contradict each other");
        assertThat(operations(
                        ORDERS,
                        schema(table("orders", "id bigint", "total numeric")),
                        "orders.sum=total",
                        "orders.sum=total"))
                .hasSize(1);
    }

    @Test
    void nothingBecomesAnotherKindOfThing() {
        assertThat(wrong(ORDERS, schema(view("purchases", "id bigint")), "orders=purchases"))
                .isEqualTo("--rename orders=purchases: table orders would become view purchases, and nothing becomes"
                        + " another kind of thing by its name; correct the name, or leave it out");
    }

    @Test
    void aMarkCountsUntilItIsDone() {
        Schema renamed = schema(table("purchases", "id bigint", "total numeric"));
        List<RenameMark> marks = List.of(mark("purchases", "total", "sum"), mark("purchases", "", "orders"));

        assertThat(marked(ORDERS, renamed, marks))
                .containsExactly("rename column orders.sum to total", "rename table orders to purchases");
        assertThat(marked(renamed, renamed, marks)).isEmpty();
        assertThat(marked(schema(), renamed, marks)).isEmpty();
        Schema andAnother =
                schema(table("purchases", "id bigint", "total numeric", "sum numeric"), table("orders", "a date"));
        assertThat(marked(renamed, andAnother, marks)).isEmpty();
        assertThat(marked(andAnother, andAnother, marks)).isEmpty();
    }

    @Test
    void marksInARowCountAndMarksInACircleDoNot() {
        List<RenameMark> marks = List.of(mark("chain", "b", "a"), mark("chain", "c", "b"));
        assertThat(marked(
                        schema(table("chain", "a text", "b text")), schema(table("chain", "b text", "c text")), marks))
                .containsExactly("rename column chain.b to c", "rename column chain.a to b");
        assertThat(marked(
                        schema(table("chain", "b text", "c text")), schema(table("chain", "b text", "c text")), marks))
                .isEmpty();

        Schema pair = schema(table("pairs", "a text", "b text"));
        assertThat(marked(pair, pair, List.of(mark("pairs", "a", "b"), mark("pairs", "b", "a"))))
                .isEmpty();
    }

    @Test
    void anAnswerGoesBeforeAMark() {
        Resolution resolution = Resolution.of(
                sides(ORDERS, schema(table("orders", "id bigint", "total numeric", "amount numeric"))),
                answers("orders.sum=amount"),
                List.of(mark("orders", "total", "sum")),
                Map.of());
        assertThat(resolution.renames().operations(ORDERS))
                .extracting(Operation::describe)
                .containsExactly("rename column orders.sum to amount");
    }

    @Test
    void marksThatContradictAreRefused() {
        Schema two = schema(table("orders", "id bigint", "total numeric", "amount numeric"));
        assertThatThrownBy(() ->
                        marked(ORDERS, two, List.of(mark("orders", "total", "sum"), mark("orders", "amount", "sum"))))
                .isInstanceOf(WhimbrelException.class)
                .hasMessage("@RenamedFrom(\"sum\") on orders.amount and @RenamedFrom(\"sum\") on orders.total name the"
                        + " same thing; take away the one that is wrong");
        assertThatThrownBy(() -> marked(
                        ORDERS, schema(view("purchases", "id bigint")), List.of(mark("purchases", "", "orders"))))
                .hasMessage("@RenamedFrom(\"orders\") on purchases: table orders would become a view, and nothing"
                        + " becomes another kind of thing by its name; take the annotation away");
    }

    private static List<String> operations(Schema from, Schema to, String... answers) {
        Resolution resolution = Resolution.of(sides(from, to), answers(answers), List.of(), Map.of());
        assertThat(resolution.wrong()).isEmpty();
        return resolution.renames().operations(from).stream()
                .map(Operation::describe)
                .toList();
    }

    private static List<String> marked(Schema from, Schema to, List<RenameMark> marks) {
        return Resolution.of(sides(from, to), List.of(), marks, Map.of()).renames().operations(from).stream()
                .map(Operation::describe)
                .toList();
    }

    private static String wrong(Schema from, Schema to, String answer) {
        Resolution resolution = Resolution.of(sides(from, to), answers(answer), List.of(), Map.of());
        assertThat(resolution.renames().isEmpty()).isTrue();
        return resolution.wrong().values().iterator().next().sentence();
    }

    private static Function function(String name, String arguments) {
        return new Function(QualifiedName.parse(name), arguments, Routine.FUNCTION, "", null);
    }

    private static Trigger trigger(String name) {
        return trigger("orders", name);
    }

    private static Trigger trigger(String table, String name) {
        return new Trigger(name, QualifiedName.parse(table), "", Firing.ENABLE, null);
    }

    private static Publication publication(String name) {
        return new Publication(name, false, new TreeSet<>(), Map.of(), null);
    }

    private static Sides sides(Schema from, Schema to) {
        return new Sides(from, to, "the migrations", "the model");
    }

    private static List<RenameAnswer> answers(String... answers) {
        return Arrays.stream(answers).map(RenameAnswer::parse).toList();
    }

    private static RenameMark mark(String table, String column, String former) {
        return new RenameMark(QualifiedName.parse(table), column, former);
    }
}
