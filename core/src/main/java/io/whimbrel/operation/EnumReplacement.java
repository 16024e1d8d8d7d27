package io.whimbrel.operation;

import io.whimbrel.schema.EnumType;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The statements of {@link ReplaceEnum}. */
final class EnumReplacement {

    private final ReplaceEnum operation;
    private final EnumType to;
    private final QualifiedName replaced;

    EnumReplacement(ReplaceEnum operation) {
        this.operation = operation;
        this.to = operation.to();
        this.replaced = to.name().sibling("whimbrel_replaced");
    }

    List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        List<String> lost = operation.removed().stream()
                .filter(label -> !operation.mapping().containsKey(label))
                .toList();
        if (!lost.isEmpty() && !operation.uses().isEmpty()) {
            statements.add(refuse(lost));
        }
        statements.add(
                Statement.of("ALTER TYPE " + to.name().sql() + " RENAME TO " + Identifiers.quote(replaced.name())));
        statements.addAll(new CreateEnum(to).statements());
        usesByTable().forEach((table, uses) -> statements.add(move(table, uses)));
        Statement drop = Statement.of("DROP TYPE " + replaced.sql());
        for (String label : operation.removed()) {
            drop = drop.with(lost(to.name(), label, operation.mapping().get(label)));
        }
        statements.add(drop);
        return statements;
    }

    static Hazard lost(QualifiedName type, String label, @Nullable String heir) {
        return Hazard.dataLoss(
                "value " + label + " of enum " + type + (heir == null ? "" : ", whose rows become " + heir));
    }

    private Map<QualifiedName, List<ReplaceEnum.Use>> usesByTable() {
        Map<QualifiedName, List<ReplaceEnum.Use>> byTable = new TreeMap<>();
        operation
                .uses()
                .forEach(use -> byTable.computeIfAbsent(use.table(), table -> new ArrayList<>())
                        .add(use));
        return byTable;
    }

    /** Stops before anything is changed; a row that slips in afterwards fails the cast, and nothing is lost. */
    private Statement refuse(List<String> lost) {
        String held = operation.uses().stream().map(this::held).collect(Collectors.joining("\n        UNION ALL\n"));
        String body = """

            DECLARE
                %4$s text;
            BEGIN
                SELECT string_agg(format('%%s holds ''%%s'' in %%s', place, label, rows), ', ' ORDER BY place, label)
                INTO %4$s
                FROM (
            %1$s
                ) AS found
                WHERE label NOT IN (%2$s);
                IF %4$s IS NOT NULL THEN
                    RAISE EXCEPTION USING
                        ERRCODE = 'check_violation',
                        MESSAGE = %3$s || %4$s,
                        HINT = 'Map each of these values to one that stays, or change the rows first.';
                END IF;
            END
            """.formatted(
                        held,
                        kept(),
                        Identifiers.literal("enum " + to.name() + " can't lose values that rows hold: "),
                        Variable.beside(held, "held"));
        Statement statement = Statement.of("DO " + DollarQuotes.around(body)).scanning();
        return statement.with(Hazard.mayFail("if rows hold " + String.join(" or ", lost)));
    }

    private String held(ReplaceEnum.Use use) {
        String column = Identifiers.quote(use.column());
        String label = use.array() ? "unnest(" + column + ")::text" : column + "::text";
        return "        SELECT " + Identifiers.literal(use.table() + "." + use.column()) + " AS place, label,"
                + " count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows\n"
                + "        FROM (SELECT " + label + " AS label FROM "
                + use.table().sql() + ") AS used GROUP BY label";
    }

    private String kept() {
        List<String> kept = new ArrayList<>(to.labels());
        kept.addAll(operation.mapping().keySet());
        return kept.stream().map(Identifiers::literal).collect(Collectors.joining(", "));
    }

    private Statement move(QualifiedName table, List<ReplaceEnum.Use> uses) {
        String actions = uses.stream().map(this::actions).collect(Collectors.joining(",\n    "));
        return Statement.of("ALTER TABLE " + table.sql() + "\n    " + actions)
                .rewriting()
                .locking(Lock.ACCESS_EXCLUSIVE, table);
    }

    /** In one ALTER TABLE, PostgreSQL drops first, then changes types, then sets defaults, in one rewrite. */
    private String actions(ReplaceEnum.Use use) {
        String alter = "ALTER COLUMN " + Identifiers.quote(use.column());
        String type = to.name().sql() + (use.array() ? "[]" : "");
        String actions = alter + " DROP DEFAULT,\n    " + alter + " TYPE " + type + " USING " + value(use, type);
        return use.defaultExpression() == null
                ? actions
                : actions + ",\n    " + alter + " SET DEFAULT " + use.defaultExpression();
    }

    /** What a column's value becomes, as a value of a type with the labels. */
    String value(ReplaceEnum.Use use, String type) {
        return value(use) + "::" + type;
    }

    private String value(ReplaceEnum.Use use) {
        String text = Identifiers.quote(use.column()) + "::text" + (use.array() ? "[]" : "");
        if (operation.mapping().isEmpty()) {
            return text;
        }
        if (!use.array()) {
            return operation.mapping().entrySet().stream()
                    .map(entry -> " WHEN " + Identifiers.literal(entry.getKey()) + " THEN "
                            + Identifiers.literal(entry.getValue()))
                    .collect(Collectors.joining("", "(CASE " + text, " ELSE " + text + " END)"));
        }
        String replaced = text;
        for (Map.Entry<String, String> entry : operation.mapping().entrySet()) {
            replaced = "array_replace(" + replaced + ", " + Identifiers.literal(entry.getKey()) + ", "
                    + Identifiers.literal(entry.getValue()) + ")";
        }
        return replaced;
    }
}
