package io.whimbrel.run;

import io.whimbrel.migration.Database;
import io.whimbrel.migration.Direction;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.operation.ExecuteSql;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.Statement.Boundary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A migration that was made by hand. */
record Recorded(String id, String follows, List<Operation> upgrade, List<Operation> downgrade)
        implements MigrationFile {

    static Recorded of(String id, String follows, String upgrade, String downgrade) {
        return new Recorded(id, follows, List.of(within(upgrade)), List.of(within(downgrade)));
    }

    /** Migrations r001, r002 … that each make a table t001, t002 …. */
    static List<Recorded> tables(int count) {
        List<Recorded> files = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String number = "%03d".formatted(i);
            files.add(of(
                    "r" + number,
                    i == 1 ? "" : "r%03d".formatted(i - 1),
                    "CREATE TABLE t" + number + " (id bigint)",
                    "DROP TABLE t" + number));
        }
        return files;
    }

    static Operation within(String sql) {
        return new ExecuteSql(sql, Boundary.WITHIN);
    }

    static Operation committing(String sql) {
        return new ExecuteSql(sql, Boundary.COMMIT_AFTER);
    }

    static Operation outside(String sql) {
        return new ExecuteSql(sql, Boundary.OUTSIDE);
    }

    @Override
    public String description() {
        return "Migration " + id;
    }

    @Override
    public String fileName() {
        return "V_" + id + ".java";
    }

    @Override
    public Set<String> databases() {
        return Set.of(Database.DEFAULT);
    }

    @Override
    public List<Operation> operations(Direction direction, String database) {
        return direction == Direction.UPGRADE ? upgrade : downgrade;
    }
}
