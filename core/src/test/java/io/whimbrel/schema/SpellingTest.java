package io.whimbrel.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '#',
            delimiter = '|',
            value = {
                "users | users",
                "Odd name's | Odd name's",
                "a.b | \"a.b\"",
                "a=b | \"a=b\"",
                "say \"hi\" | \"say \"\"hi\"\"\"",
                "## | \"\""
            })
    void isReadAsItIsSpelled(String name, String spelled) {
        assertThat(Spelling.of(name)).isEqualTo(spelled);
        assertThat(Spelling.read(spelled)).isEqualTo(name);
        assertThat(Spelling.places("x." + spelled + "=" + spelled, '.')).containsExactly(1);
        assertThat(Spelling.places("x." + spelled + "=" + spelled, '=')).containsExactly(spelled.length() + 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"users", "shop.users", "\"a.b\"", "\"a.b\".\"c\"\"d\""})
    void ofAWholeObjectIsWhatMigrationsSay(String name) {
        QualifiedName parsed = QualifiedName.parse(name);
        assertThat(Spelling.of(parsed)).isEqualTo(name);
        assertThat(Spelling.of(parsed, "e.f")).isEqualTo(name + ".\"e.f\"");
    }

    @Test
    void anOpenQuoteIsNoName() {
        assertThatThrownBy(() -> Spelling.read("a\"b")).isInstanceOf(IllegalArgumentException.class);
    }
}
