package io.whimbrel.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentTest {

    @Test
    void isAStatementALineWithoutPasswords() {
        Recorded file = Recorded.of("r001", "", "ALTER ROLE app\n  PASSWORD 'hunter2'", "SELECT 1");
        assertThat(Content.of(file)).isEqualTo("upgrade: ALTER ROLE app PASSWORD '…'\ndowngrade: SELECT 1");
    }

    @Test
    void differsWhereTheFirstStatementDoes() {
        assertThat(Content.difference("a\nb\nc", "a\nx\nc")).isEqualTo("it did \"b\", and now says \"x\"");
        assertThat(Content.difference("a", "a\nb")).isEqualTo("it did nothing more, and now says \"b\"");
        assertThat(Content.difference("a\nb", "a")).isEqualTo("it did \"b\", and now says nothing more");
    }

    @Test
    void isntKnownOfOneThatAScriptApplied() {
        assertThat(Content.difference("", "a")).isEmpty();
        assertThat(Content.difference("a", "a"))
                .as("blanks and passwords alone")
                .isEmpty();
    }

    @Test
    void showsTheEnvironsOfADifferenceInALongStatement() {
        String same = "column, ".repeat(100);
        assertThat(Content.difference(same + "integer, " + same, same + "bigint, " + same))
                .hasSizeLessThan(400)
                .contains("column, integer, column", "column, bigint, column")
                .startsWith("it did \"… ");
    }
}
