package io.whimbrel.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.WhimbrelException;
import io.whimbrel.catalog.CatalogReader;
import io.whimbrel.diff.Casts;
import io.whimbrel.diff.Diff;
import io.whimbrel.diff.DiffOptions;
import io.whimbrel.generate.CastsOfServer;
import io.whimbrel.generate.Renamed;
import io.whimbrel.generate.Renaming;
import io.whimbrel.generate.rename.Renames;
import io.whimbrel.operation.Operation;
import io.whimbrel.run.Execution;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.EnumType;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.SchemaObject;
import io.whimbrel.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What must be true of any two schemas. */
final class PairLaws {

    private final Sides sides;
    private final Made made;
    private final List<Operation> upgrade;
    private final List<Operation> downgrade;
    private final List<Integer> rows;
    private final Map<Survivors, List<String>> values = new LinkedHashMap<>();

    /** What is compared, and looked at before, has its other names meanwhile. */
    private PairLaws(Sides sides, Made made, Renames renames) throws SQLException {
        this.sides = sides;
        this.made = made;
        this.rows = sides.live().run(made.rows());
        Casts casts = CastsOfServer.of(sides.live().connection(), sides.wanted().connection());
        try (Renaming renaming = renaming()) {
            Renamed renamed = renaming.of(renames);
            Schema from = renamed.schema();
            List<Operation> there = Diff.between(from, made.to(), options(from, made.to(), casts));
            this.upgrade = renamed.there(there);
            this.downgrade = renamed.back(Diff.between(made.to(), from, options(made.to(), from, casts)));
            sameAgain(from, there, casts);
            for (Survivors table : Survivors.of(from, made.to())) {
                values.put(table, table.before(sides.live().reader()));
            }
        }
    }

    private Renaming renaming() {
        return new Renaming(
                sides.live().reader(),
                sides.wanted().connection(),
                new CatalogReader(),
                new io.whimbrel.generate.rename.Sides(made.from(), made.to(), "from", "to"));
    }

    /** Holds the laws; the operations come back, for those that come after. */
    static List<List<Operation>> hold(Sides sides, Made made, Renames renames) throws SQLException {
        PairLaws laws = new PairLaws(sides, made, renames);
        assertThat(sql(laws.upgrade) + sql(laws.downgrade))
                .as("nothing is dropped in silence")
                .doesNotContainPattern("DROP [^;]*CASCADE");
        laws.thereAndBack();
        return List.of(laws.upgrade, laws.downgrade);
    }

    /** Whether a diff says that there is no way, as docs/limits.md says it does. */
    static boolean isRefusal(Throwable failure) {
        String sentence = String.valueOf(failure.getMessage());
        return sentence.endsWith("give the new type a name of its own") || sentence.endsWith("make it two migrations");
    }

    private void sameAgain(Schema from, List<Operation> there, Casts casts) {
        DiffOptions options = options(from, made.to(), casts);
        assertThat(Diff.between(from, from, options))
                .as("nothing leads to itself")
                .isEmpty();
        assertThat(Diff.between(shuffled(from), shuffled(made.to()), options))
                .as("the order in which objects are read is none of a diff's")
                .isEqualTo(there);
    }

    private static Schema shuffled(Schema schema) {
        List<SchemaObject> objects = new ArrayList<>(schema.objects().values());
        Collections.shuffle(objects, new Random(objects.size()));
        return schema.with(objects);
    }

    /** What a user could answer: a value for each column, an heir for each label. */
    static DiffOptions options(Schema from, Schema to, Casts casts) {
        Values values = new Values(new SchemaTypes(to), new Random(1));
        Map<ObjectId, String> backfills = new HashMap<>();
        for (Table table : to.all(Table.class)) {
            for (Column column : table.columns()) {
                if (column.generated() == null && column.identity() == null) {
                    backfills.put(ObjectId.column(table.name(), column.name()), values.of(column.type()));
                }
            }
        }
        Map<ObjectId, Map<String, String>> mappings = new HashMap<>();
        for (EnumType type : from.all(EnumType.class)) {
            to.find(type.id())
                    .map(EnumType.class::cast)
                    .ifPresent(other -> type.labels().stream()
                            .filter(label -> !other.labels().contains(label))
                            .forEach(label -> mappings.computeIfAbsent(type.id(), id -> new HashMap<>())
                                    .put(label, other.labels().get(0))));
        }
        return new DiffOptions(backfills, Map.of(), mappings, casts, false);
    }

    private void thereAndBack() throws SQLException {
        if (!applied(upgrade) && !rows.isEmpty()) {
            sides.live().make(made.pair().from());
            Execution.apply(sides.live().connection(), upgrade);
            values.clear();
        }
        Schema reached = sides.live().read();
        assertThat(reached.objects())
                .as("upgrade reaches to")
                .isEqualTo(made.to().objects());
        assertThat(dependencies(reached))
                .as("upgrade reaches the dependencies of to")
                .isEqualTo(dependencies(made.to()));
        for (Map.Entry<Survivors, List<String>> entry : values.entrySet()) {
            assertThat(entry.getKey().after(sides.live().connection()))
                    .as("rows of " + entry.getKey().table() + " survive")
                    .isEqualTo(entry.getValue());
        }
        if (!applied(downgrade)) {
            sides.live().make(made.pair().from());
            Execution.apply(sides.live().connection(), upgrade);
            Execution.apply(sides.live().connection(), downgrade);
        }
        Schema back = sides.live().read();
        assertThat(back.objects())
                .as("downgrade reaches from")
                .isEqualTo(made.from().objects());
        assertThat(dependencies(back))
                .as("downgrade reaches the dependencies of from")
                .isEqualTo(dependencies(made.from()));
    }

    /** Of several keys on the same columns a foreign key depends on the oldest, which no schema says. */
    private static Map<ObjectId, Set<ObjectId>> dependencies(Schema schema) {
        Map<ObjectId, Set<ObjectId>> dependencies = new TreeMap<>();
        schema.dependencies().forEach((id, needed) -> {
            boolean foreignKey = schema.table(id.name())
                    .flatMap(table -> table.constraint(id.part()))
                    .filter(each -> each.type() == Constraint.Type.FOREIGN_KEY)
                    .isPresent();
            dependencies.put(
                    id,
                    needed.stream()
                            .filter(each -> !foreignKey || each.kind() == Kind.COLUMN)
                            .collect(Collectors.toCollection(TreeSet::new)));
        });
        return dependencies;
    }

    /** Whether the rows let it through; all else that PostgreSQL refuses is a bug. */
    private boolean applied(List<Operation> operations) {
        try {
            Execution.apply(sides.live().connection(), operations);
            return true;
        } catch (WhimbrelException e) {
            if (e.getCause() instanceof SQLException reason && isForRows(e, reason)) {
                return false;
            }
            throw e;
        }
    }

    /** PostgreSQL takes a key on arrays of json as long as there are no two rows to compare. */
    private static boolean isForRows(WhimbrelException failure, SQLException reason) {
        boolean compares = String.valueOf(failure.getMessage())
                .matches("(?s)Could not (add constraint|create (unique )?index) .*");
        return String.valueOf(reason.getSQLState()).matches("2[23].*")
                || (compares
                        && String.valueOf(reason.getMessage()).contains("could not identify a comparison function"));
    }

    static String sql(List<Operation> operations) {
        return operations.stream()
                .flatMap(operation -> operation.statements().stream())
                .map(statement -> statement.sql() + ";\n")
                .collect(Collectors.joining());
    }
}
