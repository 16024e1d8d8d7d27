package io.whimbrel.config;

/** By what one runner keeps others out of a database. */
public enum LockKind {
    /** A lock in a session of the server. */
    ADVISORY,
    /** A row that is renewed, for a pooler in transaction mode. */
    LEASE
}
