package io.whimbrel.migration;

/**
 * What {@code whimbrel lint} finds in one place of a migration, and somebody accepts.
 *
 * @param rule the rule's name
 * @param reason why it is all right here
 * @param operation which operation it is accepted in, from 0; {@link #EVERYWHERE} for the whole
 */
public record Acceptance(String rule, String reason, int operation) {

    /** In the place of an operation's number. */
    public static final int EVERYWHERE = -1;

    /**
     * Whether it is about an operation.
     *
     * @param place the operation's number, or less than 0 for the migration as a whole
     * @return whether the rule is accepted there
     */
    public boolean covers(int place) {
        return operation == EVERYWHERE || operation == place;
    }
}
