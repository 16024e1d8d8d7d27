package io.whimbrel.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.generate.Answer.Way;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '#',
            delimiter = '|',
            value = {
                "18 | 18",
                "'active' | \"'active'\"",
                "a * 2 | \"a * 2\"",
                "\"Name\" | '\"Name\"'",
                "'$1' | ''\\''$1'\\'''",
                "E'\\n' | 'E'\\''\\n'\\'''"
            })
    void isAnOptionAsItIsTypedInAShell(String text, String typed) {
        assertThat(new Answer(Way.BACKFILL, column("users", "age"), text).option())
                .isEqualTo("--backfill users.age=" + typed);
    }

    @Test
    void namesTheSchemaAndWhatMustBeQuoted() {
        assertThat(new Answer(Way.NULLABLE, column("shop.orders", "in total"), "nullable").option())
                .isEqualTo("--nullable-first \"shop.orders.in total\"");
    }

    private static ObjectId column(String table, String column) {
        return ObjectId.column(QualifiedName.parse(table), column);
    }
}
