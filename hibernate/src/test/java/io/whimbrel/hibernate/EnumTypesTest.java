package io.whimbrel.hibernate;

import static io.whimbrel.hibernate.Release.HIBERNATE_7;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Enum types: labels in declared order, wherever the enum stands. */
class EnumTypesTest {

    @ParameterizedTest
    @EnumSource
    void keepsTheDeclaredOrder(Release release) throws SQLException {
        try (Postgres postgres = new Postgres()) {
            postgres.run(Application.of(release, "enums").statements());
            assertThat(postgres.query("select typname || ': ' || string_agg(enumlabel, ' ' order by enumsortorder)"
                            + " from pg_enum join pg_type t on t.oid = enumtypid group by typname order by 1"))
                    .containsExactly("listed: second first", "plain: zeta alpha", "structured: outer inner");
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesOutTheCasts(Release release) {
        assertThat(Application.of(release, "enums").statements()).noneMatch(each -> each.startsWith("create cast"));
    }

    @Test
    void takesTheLabelsThatTheEnumSays() {
        assertThat(Application.of(HIBERNATE_7, "valued").statements())
                .contains("create type Level as enum ('on top', 'at the bottom')");
    }

    @ParameterizedTest
    @EnumSource
    void refusesTwoEnumsOfOneName(Release release) {
        assertThatThrownBy(Application.of(release, "twins")::read)
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContaining("Two enums share the name Kind")
                .hasMessageContaining("Twins$Left$Kind")
                .hasMessageContaining("Twins$Right$Kind");
    }

    @ParameterizedTest
    @EnumSource
    void acceptsTwoEnumsThatAreTheSameType(Release release) {
        assertThat(Application.of(release, "same").statements()).containsOnlyOnce("create type Kind as enum ('a')");
    }

    @Test
    void refusesTheNameOfATypeOfPostgres() {
        assertThatThrownBy(Application.of(HIBERNATE_7, "taken")::read)
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContaining("Taken$Interval");
    }
}
