package io.whimbrel.operation;

import static io.whimbrel.operation.Names.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import io.whimbrel.schema.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an operation is where there are no rows to reach. */
final class OnForeignTableTest {

    @Test
    void asksForNoRowsAndLosesNone() {
        assertThat(new OnForeignTable(narrowing(null)).statements())
                .containsExactly(Statement.of("ALTER FOREIGN TABLE users ALTER COLUMN name TYPE character varying(10)")
                        .locking(Lock.ACCESS_EXCLUSIVE, USERS));
        assertThat(new OnForeignTable(new DropColumn(USERS, "name")).hazards()).isEmpty();
    }

    @Test
    void refusesToFillOrCastRows() {
        assertThatThrownBy(() -> new OnForeignTable(narrowing("left(name, 10)")))
                .isInstanceOf(WhimbrelException.class)
                .hasMessage(
                        "change type of users.name from text to character varying(10): the rows of a foreign table are"
                                + " on another server, where a migration can't cast them; leave that out");
        Column column = Column.of("age", "integer").withNotNull(true);
        for (Operation filling : List.of(
                new AddColumn(USERS, column, "0"),
                new SetNotNull(USERS, "age", "0"),
                new Backfill(USERS, "age", "0"))) {
            assertThatThrownBy(() -> new OnForeignTable(filling))
                    .isInstanceOf(WhimbrelException.class)
                    .hasMessageEndingWith("where a migration can't fill them; leave that out");
        }
    }

    private static AlterColumnType narrowing(@Nullable String using) {
        TypeChange change = new TypeChange("text", "character varying(10)");
        return new AlterColumnType(USERS, "name", change, null, using, List.of());
    }
}
