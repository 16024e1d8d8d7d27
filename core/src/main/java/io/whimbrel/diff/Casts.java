package io.whimbrel.diff;

/** Which casts a server has: only it can tell, since extensions and users add their own. */
@FunctionalInterface
public interface Casts {

    /** How willingly PostgreSQL turns values of one type into another. */
    enum Cast {
        /** {@code ALTER COLUMN … TYPE} does it by itself: there is an implicit or an assignment cast. */
        AUTOMATIC,
        /** It must be asked for: {@code USING c::type}. */
        EXPLICIT,
        /** There is none. */
        NONE
    }

    /**
     * The cast from one type to another.
     *
     * @param from the type it comes from, by {@code format_type}
     * @param to the type it goes to, by {@code format_type}
     * @return how willingly PostgreSQL does it
     * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-cast.html">pg_cast</a>
     */
    Cast between(String from, String to);
}
