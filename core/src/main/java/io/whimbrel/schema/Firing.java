package io.whimbrel.schema;

/** When a trigger, a rule or an event trigger fires, by {@code session_replication_role}. */
public enum Firing {
    /** In a session of the role origin or local: the default. */
    ENABLE,
    /** Never. */
    DISABLE,
    /** In a session of the role replica only. */
    ENABLE_REPLICA,
    /** Always. */
    ENABLE_ALWAYS;

    /**
     * The words that {@code ALTER} takes.
     *
     * @return such as {@code ENABLE ALWAYS}
     */
    public String sql() {
        return name().replace('_', ' ');
    }
}
