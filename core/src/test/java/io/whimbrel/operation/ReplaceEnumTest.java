package io.whimbrel.operation;

import static io.whimbrel.operation.Names.STATUS;
import static io.whimbrel.operation.Names.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import io.whimbrel.schema.EnumType;
import io.whimbrel.schema.QualifiedName;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplaceEnumTest {

    private static final QualifiedName TEAMS = QualifiedName.parse("Teams");
    private static final List<String> FROM = List.of("active", "it's off", "gone");
    private static final List<ReplaceEnum.Use> USES = List.of(
            new ReplaceEnum.Use(USERS, "status", false, "'active'::status"),
            new ReplaceEnum.Use(TEAMS, "all", true, null));
    private static final String SETUP = """
            CREATE TYPE status AS ENUM ('active', 'it''s off', 'gone');
            COMMENT ON TYPE status IS 'of a user';
            CREATE TABLE users (id int, status status NOT NULL DEFAULT 'it''s off');
            CREATE TABLE "Teams" (id int, "all" status[] DEFAULT '{gone}');
            INSERT INTO users VALUES (1, 'active'), (2, 'it''s off'), (3, 'it''s off'), (4, 'gone');
            INSERT INTO "Teams" VALUES (1, '{active,gone}'), (2, NULL), (3, '{{gone,gone},{active,NULL}}');
            """;

    @Test
    void refusesToLoseValuesThatRowsHold() throws SQLException {
        try (TestBase base = TestBase.of(SETUP)) {
            assertThatThrownBy(() -> base.run(replace(Map.of())))
                    .hasMessageContaining("enum status can't lose values that rows hold:"
                            + " Teams.all holds 'gone' in 3 rows,"
                            + " users.status holds 'gone' in 1 row, users.status holds 'it's off' in 2 rows")
                    .hasMessageContaining("Map each of these values to one that stays");

            assertThat(base.value("SELECT string_agg(status::text, ',' ORDER BY id) FROM users"))
                    .isEqualTo("active,it's off,it's off,gone");
            assertThat(base.value("SELECT string_agg(enumlabel, ',' ORDER BY enumsortorder) FROM pg_enum"))
                    .isEqualTo("active,it's off,gone");
        }
    }

    @Test
    void givesRowsTheValueThatTheirsIsMappedTo() throws SQLException {
        try (TestBase base = TestBase.of(SETUP)) {
            base.run(replace(Map.of("gone", "new", "it's off", "active")));

            assertThat(base.value("SELECT string_agg(status::text, ',' ORDER BY id) FROM users"))
                    .isEqualTo("active,active,active,new");
            assertThat(base.value("SELECT string_agg(coalesce(\"all\"::text, 'null'), ' ' ORDER BY id) FROM \"Teams\""))
                    .isEqualTo("{active,new} null {{new,new},{active,NULL}}");
            assertThat(base.value("SELECT string_agg(typname || ' ' || enumlabel, ',' ORDER BY enumsortorder)"
                            + " FROM pg_enum JOIN pg_type t ON t.oid = enumtypid"))
                    .isEqualTo("status new,status active");
            assertThat(base.value("INSERT INTO users VALUES (5) RETURNING status"))
                    .isEqualTo("active");
            assertThat(base.value("INSERT INTO \"Teams\" VALUES (5) RETURNING \"all\""))
                    .isNull();
            assertThat(base.value("SELECT obj_description('status'::regtype, 'pg_type')"))
                    .isEqualTo("it's new");
        }
    }

    @Test
    void removesValuesThatNoRowHolds() throws SQLException {
        try (TestBase base = TestBase.of(SETUP)) {
            base.execute("DELETE FROM users WHERE id > 1; DELETE FROM \"Teams\"");
            base.run(replace(Map.of()));

            assertThat(base.value("SELECT string_agg(enumlabel, ',' ORDER BY enumsortorder) FROM pg_enum"))
                    .isEqualTo("new,active");
        }
    }

    @Test
    void saysWhatIsLost() {
        assertThat(replace(Map.of("gone", "new")).hazards())
                .extracting(Hazard::toString)
                .containsExactly(
                        "may fail: if rows hold it's off",
                        "data loss: value it's off of enum status",
                        "data loss: value gone of enum status, whose rows become new");
    }

    @Test
    void saysThatValuesAreOnlyReordered() {
        EnumType reordered = new EnumType(STATUS, List.of("gone", "it's off", "active"), null);
        assertThat(new ReplaceEnum(FROM, reordered, Map.of(), USES).describe())
                .isEqualTo("replace enum status with its values in another order");
        assertThat(replace(Map.of()).describe()).isEqualTo("replace enum status without it's off without gone");
    }

    @Test
    void refusesAMappingToWhatIsNotThere() {
        assertThatThrownBy(() -> replace(Map.of("gone", "away")))
                .isInstanceOf(WhimbrelException.class)
                .hasMessage("The mapping of enum status must lead from a removed value to one that stays,"
                        + " not from 'gone' to 'away'.");
        assertThatThrownBy(() -> replace(Map.of("active", "new"))).isInstanceOf(WhimbrelException.class);
    }

    private static ReplaceEnum replace(Map<String, String> mapping) {
        return new ReplaceEnum(FROM, new EnumType(STATUS, List.of("new", "active"), "it's new"), mapping, USES);
    }
}
