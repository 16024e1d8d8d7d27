package io.whimbrel.plan.lint;

import io.whimbrel.operation.ExecuteSql;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.RunCode;
import java.util.List;

/** Raw SQL or code in the upgrade, but none in the downgrade. */
final class RawNotUndone implements Rule {

    @Override
    public String name() {
        return "raw-not-undone";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public List<Fault> judge(Examined migration) {
        boolean wayBack = migration.downgrade().stream().anyMatch(RawNotUndone::isRaw);
        List<Operation> upgrade = migration.upgrade();
        if (wayBack || migration.downgrade().isEmpty()) {
            return List.of();
        }
        return java.util.stream.IntStream.range(0, upgrade.size())
                .filter(i -> isRaw(upgrade.get(i)))
                .mapToObj(i -> new Fault(
                        i, "is raw SQL or code, and the downgrade has none; be sure that nothing is left of it"))
                .toList();
    }

    private static boolean isRaw(Operation operation) {
        return operation instanceof ExecuteSql || operation instanceof RunCode;
    }
}
