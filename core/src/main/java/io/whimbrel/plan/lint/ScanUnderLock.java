package io.whimbrel.plan.lint;

import io.whimbrel.operation.Lock;
import io.whimbrel.plan.Measured.RowWork;
import io.whimbrel.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Work on rows while the transaction holds a lock that an earlier statement took. */
final class ScanUnderLock implements Rule {

    @Override
    public String name() {
        return "scan-under-lock";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Fault> judge(Examined migration) {
        List<Fault> faults = new ArrayList<>();
        Map<QualifiedName, Lock> held = new TreeMap<>();
        int step = -1;
        for (Examined.Statement statement : migration.statements()) {
            if (statement.turn().step() != step) {
                step = statement.turn().step();
                held.clear();
            }
            Set<QualifiedName> worked = worked(statement);
            if (!held.isEmpty() && !worked.isEmpty()) {
                faults.add(new Fault(statement.operation(), message(worked, held)));
            }
            boolean locks = !statement.stalling().isEmpty();
            // Raw SQL may be several statements: their order isn't known, but the lock and the rows are one
            // transaction's.
            if (held.isEmpty() && locks && changesRows(statement)) {
                faults.add(new Fault(statement.operation(), message(worked, statement.stalling())));
            }
            statement.stalling().forEach((table, lock) -> held.merge(table, lock, Lock::stronger));
        }
        return faults;
    }

    private static boolean changesRows(Examined.Statement statement) {
        return statement.measured().rows().entrySet().stream()
                .anyMatch(entry -> statement.isExisting(entry.getKey())
                        && (entry.getValue().contains(RowWork.UPDATE)
                                || entry.getValue().contains(RowWork.DELETE)));
    }

    private static Set<QualifiedName> worked(Examined.Statement statement) {
        Set<QualifiedName> worked =
                statement.existing(statement.measured().worked()).collect(Collectors.toCollection(TreeSet::new));
        statement.existing(statement.measured().rows().keySet()).forEach(worked::add);
        // What runs alone in its step has let go of all locks before.
        return statement.turn().inTransaction() ? worked : Set.of();
    }

    private static String message(Set<QualifiedName> worked, Map<QualifiedName, Lock> held) {
        String locks = held.entrySet().stream()
                .map(entry -> entry.getValue().sql() + " on " + entry.getKey())
                .collect(Collectors.joining(", "));
        return "goes through the rows of "
                + worked.stream().map(QualifiedName::toString).collect(Collectors.joining(", "))
                + " while its transaction holds " + locks + "; end the transaction between them";
    }
}
