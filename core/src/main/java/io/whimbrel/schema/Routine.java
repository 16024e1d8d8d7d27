package io.whimbrel.schema;

/** What can be called: PostgreSQL keeps all of it in one catalog, under one space of names. */
public enum Routine {
    /** A function, a window function among them. */
    FUNCTION("function"),
    /** A procedure. */
    PROCEDURE("procedure"),
    /** An aggregate. */
    AGGREGATE("aggregate");

    private final String word;

    Routine(String word) {
        this.word = word;
    }

    /**
     * The routine in PostgreSQL's words.
     *
     * @return lower case, as messages say it
     */
    public String word() {
        return word;
    }
}
