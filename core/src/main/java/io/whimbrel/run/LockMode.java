package io.whimbrel.run;

/** By what a runner keeps others out of a database. */
public enum LockMode {
    /** An advisory lock of PostgreSQL's, which lives as long as the session that holds it. */
    ADVISORY,
    /** A row that is taken for a while and renewed: it needs no session, as a pooler in transaction mode gives none. */
    LEASE
}
