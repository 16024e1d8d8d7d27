package io.whimbrel.diff.online;

import io.whimbrel.operation.Operation;
import io.whimbrel.schema.Schema;
import java.util.List;
import java.util.function.Consumer;

/**
 * Turns the operations of a diff into their online form.
 *
 * <p>All that is done at once stays in one transaction, in its order, as in the plain form, so that nothing which is
 * dropped and made again is missing for others. What takes long comes behind it, in steps of its own: by then
 * nothing in the database depends on it, or it waits with it. What can't be parted stays as it is, and the file
 * says what it makes others wait for. A large table is expanded ahead of all that, and only swaps columns with the rest.
 */
public final class LockSafety {

    private static final List<Rule> RULES = List.of(
            new ConcurrentIndex(),
            new MarkOnIndex(),
            new LateNull(),
            new ConcurrentDrop(),
            new KeyOverIndex(),
            new ReplacedKey(),
            new PartitionedForeignKey(),
            new LateValidation(),
            new FilledColumn(),
            new FilledIdentity(),
            new CheckedAgain(),
            new NamedNotNull(),
            new NotNullByCheck());

    private LockSafety() {}

    /**
     * Makes operations harmless for those who use the tables meanwhile, however large those are.
     *
     * @param plain the operations of a diff, in their order
     * @param from the schema that is
     * @param to the schema that shall be
     * @return operations that come to the same
     */
    public static List<Operation> online(List<Operation> plain, Schema from, Schema to) {
        return online(List.of(), plain, List.of(), from, to, LargeTables.NONE, reason -> {});
    }

    /**
     * Makes operations harmless where others stand around them that are done in a blink, such as renames.
     *
     * @param before what is done first, and came to {@code from}
     * @param plain the operations of a diff, in their order
     * @param after what is done last, once {@code to} is reached
     * @param from the schema that is
     * @param to the schema that shall be
     * @param large which tables are too large to be rewritten while others wait
     * @param refused is told, in a sentence, where one is rewritten all the same
     * @return operations that come to the same
     */
    public static List<Operation> online(
            List<Operation> before,
            List<Operation> plain,
            List<Operation> after,
            Schema from,
            Schema to,
            LargeTables large,
            Consumer<String> refused) {
        OnlinePlan plan = new OnlinePlan(plain, from, to);
        Rule swap = new ExpandedSwap(Expansions.of(plan, large, refused), plan);
        plan.begin(before);
        for (Operation operation : plain) {
            plan.reach(operation);
            if (!swap.apply(operation, plan) && RULES.stream().noneMatch(rule -> rule.apply(operation, plan))) {
                plan.now(operation);
            }
        }
        plan.end(after);
        return plan.operations();
    }
}
