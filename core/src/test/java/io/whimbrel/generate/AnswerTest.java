package io.whimbrel.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.generate.Answer.Way;
import io.whimbrel.schema.Kind;
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

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '#',
            delimiter = '|',
            value = {
                "sad | ok | channel.sad=ok",
                "so so | ok | \"channel.so so=ok\"",
                "a=b | c.d | 'channel.\"a=b\"=\"c.d\"'",
                "sad | a=b | channel.sad='\"a=b\"'",
                "it's \"it\" | ok | 'channel.\"it'\\''s \"\"it\"\"\"=ok'"
            })
    void quotesALabelWhereItMustBe(String label, String becomes, String typed) {
        ObjectId id = new ObjectId(Kind.ENUM, QualifiedName.parse("channel"), label);
        assertThat(new Answer(Way.LABEL, id, becomes).option()).isEqualTo("--map-label " + typed);
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
