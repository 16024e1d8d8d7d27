package io.whimbrel.plan.lint;

import io.whimbrel.WhimbrelException;
import java.util.List;
import java.util.stream.Collectors;

/** All rules. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new Cascade(),
            new ConstraintWithoutNotValid(),
            new DataLoss(),
            new EnumValueUsed(),
            new IndexWithoutConcurrently(),
            new NoDowngrade(),
            new RawNotUndone(),
            new Rename(),
            new RowsChangedAtOnce(),
            new ScanUnderLock(),
            new SetNotNullScan(),
            new SeveralTablesLocked(),
            new TableRewrite(),
            new UniqueWithoutIndex());

    private Rules() {}

    /**
     * All of them.
     *
     * @return the rules, by name
     */
    public static List<Rule> all() {
        return ALL;
    }

    /** Refuses a name that no rule has. */
    static void check(String name, String fileName) {
        if (ALL.stream().noneMatch(rule -> rule.name().equals(name))) {
            throw new WhimbrelException(
                    fileName + " accepts the rule \"" + name + "\", which there is none of; there are "
                            + ALL.stream().map(Rule::name).collect(Collectors.joining(", ")) + ".");
        }
    }
}
