package io.whimbrel.generate.rename;

import io.whimbrel.WhimbrelException;
import io.whimbrel.schema.Spelling;

/**
 * What the user says of something that has another name in {@code to}: {@code --rename orders.sum=total}.
 *
 * @param former the name in {@code from}: {@code orders}, {@code audit.events}, {@code orders.sum},
 *     {@code userstatus."on.hold"}
 * @param to the raw name in {@code to}
 */
public record RenameAnswer(String former, String to) {

    /**
     * Reads it.
     *
     * @param text what stands behind {@code --rename}
     * @return the answer
     * @throws WhimbrelException if it isn't one
     */
    public static RenameAnswer parse(String text) {
        int equals = Spelling.places(text, '=').stream().findFirst().orElse(0);
        try {
            String to = Spelling.read(text.substring(equals + 1));
            if (equals > 0 && !to.isEmpty()) {
                return new RenameAnswer(text.substring(0, equals), to);
            }
        } catch (IllegalArgumentException notAName) {
            // said below
        }
        throw new WhimbrelException("--rename " + text + " must be like orders.sum=total.");
    }

    @Override
    public String toString() {
        return "--rename " + former + "=" + Spelling.of(to);
    }
}
