package io.whimbrel.plan.lint;

import java.util.List;

/** An enum value that is used in the transaction that adds it, which PostgreSQL refuses. */
final class EnumValueUsed implements Rule {

    @Override
    public String name() {
        return "enum-value-used";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Fault> judge(Examined migration) {
        String refused = migration.unusableValue();
        if (refused == null) {
            return List.of();
        }
        return List.of(new Fault(
                migration.statements().isEmpty()
                        ? Fault.ALL
                        : migration
                                .statements()
                                .get(migration.statements().size() - 1)
                                .operation(),
                "uses an enum value in the transaction that adds it, and fails: " + refused
                        + "; end the transaction between them (executeAndCommit, or -- whimbrel:commit)"));
    }
}
