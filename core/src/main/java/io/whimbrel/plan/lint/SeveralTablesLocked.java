package io.whimbrel.plan.lint;

import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A transaction that makes the readers or writers of many tables wait at once. */
final class SeveralTablesLocked implements Rule {

    /** A foreign key locks two, and can't do otherwise. */
    private static final int FEW = 2;

    @Override
    public String name() {
        return "several-tables-locked";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Fault> judge(Examined migration) {
        Map<Integer, Set<QualifiedName>> locked = new TreeMap<>();
        Map<Integer, Integer> last = new TreeMap<>();
        for (Examined.Statement statement : migration.statements()) {
            int step = statement.turn().step();
            Set<QualifiedName> tables = locked.computeIfAbsent(step, each -> new TreeSet<>());
            if (tables.addAll(statement.stalling().keySet())) {
                last.put(step, statement.operation());
            }
        }
        return locked.entrySet().stream()
                .filter(entry -> entry.getValue().size() > FEW)
                .map(entry -> new Fault(
                        last.getOrDefault(entry.getKey(), Fault.ALL), message(entry.getKey(), entry.getValue())))
                .toList();
    }

    private static String message(int step, Set<QualifiedName> tables) {
        return "step " + (step + 1) + " locks " + tables.size() + " tables ("
                + tables.stream().map(QualifiedName::toString).collect(Collectors.joining(", "))
                + ") up to its end, and can meet the application in a deadlock; make a migration, or a step, for each";
    }
}
