package io.whimbrel.diff.online;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.schema.Index;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Another column in the place of one, in what PostgreSQL makes of an index. */
class StandInsTest {

    private static final QualifiedName NAME = QualifiedName.parse("i");
    private static final StandIns STAND_INS =
            new StandIns(Map.of("n", "n_new", "Odd \"n\"", "Odd", "text", "text_new"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "n > n_new",
                "n DESC NULLS LAST > n_new DESC NULLS LAST",
                "(n / 10) > (n_new / 10)",
                "abs(n + m) > abs(n_new + m)",
                "lower('n n'::text || \"Odd \"\"n\"\"\") > lower('n n'::text || \"Odd\")",
                "((text)::text) > ((text_new)::text)",
                "(nn + n) > (nn + n_new)",
                "\"n\" > n_new",
                "(m COLLATE \"C\") > (m COLLATE \"C\")"
            })
    void isReworded(String key, String other) {
        assertThat(STAND_INS.in(index(key), NAME).map(Index::keys)).contains(List.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"n(m)", "(t.n + 1)"})
    void isLeftAloneWhereItMayBeSomethingElse(String key) {
        assertThat(STAND_INS.in(index(key), NAME)).isEmpty();
    }

    @Test
    void isStoredAndAskedForToo() {
        Index index = new Index(
                NAME,
                QualifiedName.parse("t"),
                "btree",
                false,
                List.of("m"),
                List.of("n", "o"),
                false,
                Map.of(),
                "n > 0",
                null);
        Index other = STAND_INS.in(index, QualifiedName.parse("j")).orElseThrow();
        assertThat(other.include()).containsExactly("n_new", "o");
        assertThat(other.where()).isEqualTo("n_new > 0");
        assertThat(other.name()).hasToString("j");
    }

    @Test
    void tablesAreKnownByNamesWithStars() {
        LargeTables large = LargeTables.named(List.of("orders", "audit.*", "*_log"));
        assertThat(List.of("orders", "audit.a", "a_log", "orders2", "users", "b.orders", "b.a_log"))
                .filteredOn(name -> large.contain(QualifiedName.parse(name)))
                .containsExactly("orders", "audit.a", "a_log");
    }

    private static Index index(String key) {
        return new Index(
                NAME, QualifiedName.parse("t"), "btree", false, List.of(key), List.of(), false, Map.of(), null, null);
    }
}
