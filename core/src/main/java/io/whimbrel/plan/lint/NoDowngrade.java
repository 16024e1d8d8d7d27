package io.whimbrel.plan.lint;

import java.util.List;

/** A change that nothing takes back. */
final class NoDowngrade implements Rule {

    @Override
    public String name() {
        return "no-downgrade";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Fault> judge(Examined migration) {
        if (migration.upgrade().isEmpty() || !migration.downgrade().isEmpty()) {
            return List.of();
        }
        return List.of(new Fault(
                Fault.ALL, "has an upgrade but no downgrade, so the way back ends here; write what takes it back"));
    }
}
