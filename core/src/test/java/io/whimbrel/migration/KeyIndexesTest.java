package io.whimbrel.migration;

import static io.whimbrel.migration.Definitions.check;
import static io.whimbrel.migration.Definitions.constraint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.operation.AddConstraint;
import io.whimbrel.operation.Statement;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a migration says of the index behind a key. */
class KeyIndexesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UNIQUE (a)                                          | UNIQUE (a) WITH (fillfactor = 70)
            UNIQUE (a) INCLUDE (b) DEFERRABLE                   | UNIQUE (a) INCLUDE (b) WITH (fillfactor = 70) DEFERRABLE
            unique (a)  not deferrable                          | unique (a) WITH (fillfactor = 70)  not deferrable
            primary key (a) initially  deferred deferrable      | primary key (a) WITH (fillfactor = 70) initially  deferred deferrable
            UNIQUE (a, " DEFERRABLE")                           | UNIQUE (a, " DEFERRABLE") WITH (fillfactor = 70)
            """)
    void parametersComeBeforeTheDeferral(String definition, String sql) {
        AddConstraint add = new AddConstraint(
                QualifiedName.parse("t"),
                constraint("c", definition).with("fillfactor", "70").constraint());

        assertThat(add.statements())
                .extracting(Statement::sql)
                .isEqualTo(List.of("ALTER TABLE t ADD CONSTRAINT c " + sql));
    }

    @Test
    void aCheckHasNoIndex() {
        assertThatThrownBy(() -> check("c", "a > 0").with("fillfactor", "70"))
                .hasMessage("constraint \"c\" is no primary key and no unique constraint: say fillfactor in its"
                        + " definition, if it has an index");
    }
}
