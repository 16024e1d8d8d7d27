package io.whimbrel.generate.rename;

import static io.whimbrel.generate.rename.Schemas.schema;
import static io.whimbrel.generate.rename.Schemas.table;
import static io.whimbrel.generate.rename.Schemas.view;
import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.generate.rename.SequencesAside.Sequences;
import io.whimbrel.operation.Operation;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SequencesAsideTest {

    private static final ObjectId ID = ObjectId.column(QualifiedName.parse("orders"), "id");

    @Test
    void whatNobodyElseIsToHaveStays() {
        Sequences sequences = sequences("numbers", "other", List.of("orders", "numbers"), List.of("orders", "other"));
        assertThat(behind(schema(table("orders", "id integer")), sequences)).isEmpty();
    }

    @Test
    void itGetsTheNameThatItHasInTheEnd() {
        Sequences sequences =
                sequences("numbers", "other", List.of("orders", "numbers"), List.of("orders", "numbers", "other"));
        assertThat(behind(schema(table("orders", "id integer"), view("numbers", "id integer")), sequences))
                .containsExactly("rename sequence numbers to other");
    }

    @Test
    void namesThatOthersHaveBeforeOrInTheEndArePassedOver() {
        Sequences sequences = sequences(
                "numbers",
                "orders_id_seq",
                List.of("orders", "numbers", "orders_id_seq"),
                List.of("orders", "numbers", "orders_id_seq", "orders_id_seq1"));
        assertThat(behind(schema(view("numbers", "id integer")), sequences))
                .containsExactly("rename sequence numbers to orders_id_seq2");
    }

    @Test
    void thatOfAnIdentityThatGoesIsCalledAsWhenItComesBackOrNotAtAll() {
        Schema to = schema(view("numbers", "id integer"));
        assertThat(behind(to, sequences("numbers", null, List.of("orders", "numbers"), List.of("numbers"))))
                .containsExactly("rename sequence numbers to orders_id_seq");
        assertThat(behind(
                        to,
                        sequences("numbers", null, List.of("orders", "numbers"), List.of("numbers", "orders_id_seq"))))
                .isEmpty();
    }

    /** A check has no index, and its name is nobody's. */
    @Test
    void aKeyHasItsNameAmongTheRelations() {
        Sequences sequences = sequences("numbers", "other", List.of("orders", "numbers"), List.of("orders"));
        Table orders = table("orders", "id integer");
        assertThat(behind(schema(with(orders, Constraint.Type.PRIMARY_KEY, "PRIMARY KEY (id)")), sequences))
                .containsExactly("rename sequence numbers to other");
        assertThat(behind(schema(with(orders, Constraint.Type.CHECK, "CHECK (id > 0)")), sequences))
                .isEmpty();
    }

    @Test
    void itStepsAsideBeforeWhatGetsItsName() {
        Renames renames = new Renames(
                List.of(new Rename(ObjectId.of(Kind.TABLE, QualifiedName.parse("items")), "numbers")), List.of());
        Sequences sequences = sequences(
                "numbers", "orders_id_seq", List.of("orders", "items", "numbers"), List.of("orders", "numbers"));
        assertThat(said(SequencesAside.before(renames, sequences)))
                .containsExactly("rename sequence numbers to orders_id_seq");
    }

    @Test
    void itGoesWithItsTableByANameThatIsFreeInBothSchemas() {
        Renames renames =
                new Renames(List.of(new Rename(ObjectId.of(Kind.TABLE, ID.name()), "sales", "orders")), List.of());
        Sequences sequences = new Sequences(
                Map.of(ID, sequence("orders_id_seq")),
                Map.of(ObjectId.column(QualifiedName.parse("sales.orders"), "id"), sequence("sales.orders_id_seq")),
                names(List.of("orders", "orders_id_seq", "sales.orders_id_seq", "sales.orders_id_seq1")),
                names(List.of("sales.orders", "sales.orders_id_seq")));
        assertThat(said(SequencesAside.before(renames, sequences)))
                .containsExactly("rename sequence orders_id_seq to orders_id_seq2");
    }

    private static Table with(Table table, Constraint.Type type, String definition) {
        return table.withConstraints(
                List.of(new Constraint("numbers", type, List.of("id"), definition, null, List.of(), null)));
    }

    private static List<String> behind(Schema to, Sequences sequences) {
        return said(SequencesAside.behind(Renames.NONE, to, sequences));
    }

    private static List<String> said(List<Operation> operations) {
        return operations.stream().map(Operation::describe).toList();
    }

    private static Sequences sequences(String own, @Nullable String other, List<String> here, List<String> there) {
        return new Sequences(
                Map.of(ID, sequence(own)),
                other == null ? Map.of() : Map.of(ID, sequence(other)),
                names(here),
                names(there));
    }

    private static ObjectId sequence(String name) {
        return ObjectId.of(Kind.SEQUENCE, QualifiedName.parse(name));
    }

    private static Set<QualifiedName> names(List<String> names) {
        return names.stream().map(QualifiedName::parse).collect(Collectors.toSet());
    }
}
