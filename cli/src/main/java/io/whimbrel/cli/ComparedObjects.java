package io.whimbrel.cli;

import io.whimbrel.generate.Compared;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What {@code diff} tells programs; docs/commands.md holds it to this form. */
final class ComparedObjects {

    private ComparedObjects() {}

    static Map<String, Object> of(Compared compared) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("from", compared.from());
        object.put("to", compared.to());
        object.put(
                "operations",
                compared.operations().stream().map(ComparedObjects::operation).toList());
        object.put("hints", compared.hints());
        return object;
    }

    private static Map<String, Object> operation(Operation operation) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("operation", operation.describe());
        object.put("hazards", texts(operation.hazards()));
        object.put(
                "statements",
                operation.statements().stream().map(ComparedObjects::statement).toList());
        return object;
    }

    private static Map<String, Object> statement(Statement statement) {
        Map<String, String> locks = new TreeMap<>();
        statement.locks().forEach((relation, lock) -> locks.put(relation.toString(), word(lock)));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("sql", statement.sql());
        object.put("transaction", word(statement.boundary()));
        object.put("cost", word(statement.cost()));
        object.put("locks", locks);
        return object;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }
}
