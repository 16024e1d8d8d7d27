package io.whimbrel.migration.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavaTextTest {

    @Test
    void breaksAListBetweenItsElements() {
        String list = "kind::text = ANY (ARRAY['a'::character varying::text, 'b'::character varying::text])";

        assertThat(JavaText.literals(list, 72))
                .containsExactly(
                        "\"kind::text = ANY (ARRAY['a'::character varying::text,\"",
                        "\" 'b'::character varying::text])\"");
    }

    @Test
    void breaksAtAWordWhereTheLastElementIsFarBack() {
        assertThat(JavaText.literals("a, than which nothing is longer", 24))
                .containsExactly("\"a, than which nothing\"", "\" is longer\"");
    }
}
