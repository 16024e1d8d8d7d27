package io.whimbrel.generate.rename;

import static io.whimbrel.generate.rename.Schemas.labels;
import static io.whimbrel.generate.rename.Schemas.schema;
import static io.whimbrel.generate.rename.Schemas.table;
import static io.whimbrel.generate.rename.Schemas.view;
import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.schema.Kind;
import io.whimbrel.schema.Namespace;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidatesTest {

    @Test
    void theTypeGoesBeforeTheNameAndTheNameBeforeThePlace() {
        assertThat(questions(
                        schema(table("orders", "id bigint", "net_sum numeric", "at date")),
                        schema(table(
                                "orders",
                                "id bigint",
                                "day date",
                                "net_total numeric",
                                "net_sums text",
                                "gross numeric"))))
                .containsExactly(
                        "Is orders.net_sum now orders.net_total?",
                        "Is orders.at now orders.day?",
                        "Is orders.net_sum now orders.gross?",
                        "Is orders.net_sum now orders.net_sums?");
    }

    @Test
    void whatHasNothingInCommonIsNoCandidate() {
        assertThat(questions(
                        schema(table("orders", "id bigint", "sum numeric"), table("gone", "a text", "b date")),
                        schema(table("orders", "id bigint", "flag boolean"), table("new", "x text", "y date"))))
                .isEmpty();
    }

    @Test
    void whatHoldsOthersComesBeforeItsParts() {
        assertThat(questions(
                        schema(
                                new Namespace("a", null),
                                table("a.t", "id bigint"),
                                table("orders", "id bigint", "sum numeric"),
                                view("large", "id bigint"),
                                labels("mood", "sad", "ok", "glad")),
                        schema(
                                new Namespace("b", null),
                                table("b.t", "id bigint"),
                                table("purchases", "id bigint", "sum numeric"),
                                view("big", "id bigint"),
                                labels("mood", "blue", "ok", "great"))))
                .containsExactly(
                        "Is schema a now b?",
                        "Is table orders now purchases?",
                        "Is view large now big?",
                        "Is mood.glad now mood.great?",
                        "Is mood.sad now mood.blue?",
                        "Is mood.glad now mood.blue?",
                        "Is mood.sad now mood.great?");
    }

    @Test
    void oneOfItsNameInAnotherSchemaMayBeIt() {
        List<Candidate> candidates = Candidates.between(
                schema(table("orders", "id bigint", "sum numeric"), table("sales.buys", "id bigint")),
                schema(
                        new Namespace("sales", null),
                        table("sales.orders", "id bigint", "sum numeric"),
                        table("buys", "id bigint"),
                        table("sales.purchases", "id bigint", "sum numeric")),
                Renames.NONE);
        assertThat(candidates.stream().map(Candidate::question))
                .contains("Is table orders now sales.orders?", "Is table sales.buys now buys?")
                .doesNotContain("Is table orders now sales.purchases?");
        assertThat(candidates.stream().map(Candidate::hint))
                .contains(
                        "If table orders is now sales.orders, say --rename orders=sales.orders.",
                        "If table sales.buys is now buys, say --rename sales.buys=public.buys.");
    }

    @Test
    void aHintIsForTheLikeliestOnlyAndSaysTheFormerNames() {
        Renames known =
                Renames.NONE.with(new Rename(ObjectId.of(Kind.TABLE, QualifiedName.parse("orders")), "purchases"));
        assertThat(Candidates.likeliest(Candidates.between(
                        schema(table("purchases", "id bigint", "net_sum numeric", "gross numeric")),
                        schema(table("purchases", "id bigint", "net_total numeric", "tax numeric")),
                        known)))
                .extracting(Candidate::hint)
                .containsExactly(
                        "If orders.net_sum is now purchases.net_total, say --rename orders.net_sum=net_total.",
                        "If orders.gross is now purchases.tax, say --rename orders.gross=tax.");
    }

    @Test
    void whatAShellWouldTakeApartIsQuoted() {
        Rename rename = new Rename(new ObjectId(Kind.ENUM, QualifiedName.parse("state"), "it's late"), "too late");
        assertThat(rename.option()).isEqualTo("--rename 'state.it'\\''s late=too late'");
    }

    private static List<String> questions(Schema from, Schema to) {
        return Candidates.between(from, to, Renames.NONE).stream()
                .map(Candidate::question)
                .toList();
    }
}
