package io.whimbrel.generate;

import io.whimbrel.operation.Operation;
import java.util.List;
import java.util.Map;

/**
 * What came of comparing two schemas.
 *
 * @param from what the one is called
 * @param to what the other is called
 * @param operations what leads from one to the other; none if they are equal
 * @param hints how to say of what goes that it has only another name, a sentence each
 * @param warnings what of them no schema holds, a sentence each
 * @param milliseconds how long each phase took, by name
 */
public record Compared(
        String from,
        String to,
        List<Operation> operations,
        List<String> hints,
        List<String> warnings,
        Map<String, Long> milliseconds) {

    /**
     * Copies the lists.
     */
    public Compared {
        operations = List.copyOf(operations);
        hints = List.copyOf(hints);
        warnings = List.copyOf(warnings);
    }
}
