package io.whimbrel.hibernate.bridge;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * The application's naming strategy, with quotes where PostgreSQL demands them.
 *
 * <p>Hibernate leaves {@code create table order} as it is, which PostgreSQL refuses. Its own setting
 * {@code hibernate.auto_quote_keyword} quotes the words of every SQL standard, in the case in which
 * they stand, so it would turn a column that the running application calls {@code Value}, and
 * PostgreSQL {@code value}, into another one. Here only what PostgreSQL reserves is quoted, folded to
 * lower case: the name that PostgreSQL would have given it.
 */
final class PlainNames implements PhysicalNamingStrategy {

    /** The words that {@code pg_get_keywords()} has as reserved (R and T), PostgreSQL 14 to 18. */
    static final Set<String> RESERVED = Set.of(("all analyse analyze and any array as asc asymmetric"
                    + " authorization binary both case cast check collate collation column concurrently constraint"
                    + " create cross current_catalog current_date current_role current_schema current_time"
                    + " current_timestamp current_user default deferrable desc distinct do else end except false"
                    + " fetch for foreign freeze from full grant group having ilike in initially inner intersect"
                    + " into is isnull join lateral leading left like limit localtime localtimestamp natural not"
                    + " notnull null offset on only or order outer overlaps placing primary references returning"
                    + " right select session_user similar some symmetric system_user table tablesample then to"
                    + " trailing true union unique user using variadic verbose when where window with")
            .split(" "));

    private final PhysicalNamingStrategy application;
    private final Set<String> quoted = new LinkedHashSet<>();

    PlainNames(PhysicalNamingStrategy application) {
        this.application = application;
    }

    /** The names that had to be quoted. */
    Collection<String> quoted() {
        return List.copyOf(quoted);
    }

    @Override
    public @Nullable Identifier toPhysicalCatalogName(@Nullable Identifier name, JdbcEnvironment environment) {
        return application.toPhysicalCatalogName(name, environment);
    }

    @Override
    public @Nullable Identifier toPhysicalSchemaName(@Nullable Identifier name, JdbcEnvironment environment) {
        return plain(application.toPhysicalSchemaName(name, environment));
    }

    @Override
    public @Nullable Identifier toPhysicalTableName(@Nullable Identifier name, JdbcEnvironment environment) {
        return plain(application.toPhysicalTableName(name, environment));
    }

    @Override
    public @Nullable Identifier toPhysicalSequenceName(@Nullable Identifier name, JdbcEnvironment environment) {
        return plain(application.toPhysicalSequenceName(name, environment));
    }

    @Override
    public @Nullable Identifier toPhysicalColumnName(@Nullable Identifier name, JdbcEnvironment environment) {
        return plain(application.toPhysicalColumnName(name, environment));
    }

    private @Nullable Identifier plain(@Nullable Identifier name) {
        if (name == null || name.isQuoted()) {
            return name;
        }
        String folded = name.getText().toLowerCase(Locale.ROOT);
        if (!RESERVED.contains(folded)) {
            return name;
        }
        quoted.add(folded);
        return Identifier.toIdentifier(folded, true);
    }
}
