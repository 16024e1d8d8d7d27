package io.whimbrel.diff.online;

import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The index that a primary key or unique constraint stands on, told by how PostgreSQL deparses the constraint.
 *
 * @param constraint the constraint
 * @param parts what its definition consists of
 */
record KeyIndex(Constraint constraint, MatchResult parts) {

    private static final int KIND = 1;
    private static final int NULLS = 2;
    private static final int COLUMNS = 3;
    private static final int INCLUDE = 4;
    private static final int DEFERRAL = 5;

    private static final Pattern DEFINITION = Pattern.compile("(PRIMARY KEY|UNIQUE)( NULLS NOT DISTINCT)? \\((.*?)\\)"
            + "(?: INCLUDE \\((.*?)\\))?((?: DEFERRABLE)?(?: INITIALLY DEFERRED)?)");

    private static final Pattern NAME = Pattern.compile("\"(?:[^\"]|\"\")+\"|[^\", ]+");

    /** Empty for what stands on no index that can be built apart: WITHOUT OVERLAPS, and what is no key. */
    static Optional<KeyIndex> of(Constraint constraint) {
        Matcher matcher = DEFINITION.matcher(constraint.definition());
        boolean plain = matcher.matches() && matcher.group(COLUMNS).equals(Identifiers.quoteAll(constraint.columns()));
        return plain ? Optional.of(new KeyIndex(constraint, matcher.toMatchResult())) : Optional.empty();
    }

    /** The same for a key that has no INCLUDE. */
    static Optional<KeyIndex> bare(Constraint constraint) {
        return of(constraint).filter(key -> key.parts().group(INCLUDE) == null);
    }

    Index index(QualifiedName table, String name) {
        return new Index(
                table.sibling(name),
                table,
                "btree",
                true,
                constraint.columns().stream().map(Identifiers::quote).toList(),
                names(parts.group(INCLUDE)),
                parts.group(NULLS) != null,
                constraint.index().parameters(),
                null,
                constraint.index().comment());
    }

    /** The constraint over an index that is there, with all that is said of it; it gives the index its own name. */
    Constraint using(String index) {
        return new Constraint(
                constraint.name(),
                constraint.type(),
                List.of(),
                parts.group(KIND) + " USING INDEX " + Identifiers.quote(index) + parts.group(DEFERRAL),
                null,
                List.of(),
                constraint.comment());
    }

    private static List<String> names(@Nullable String list) {
        return list == null
                ? List.of()
                : NAME.matcher(list)
                        .results()
                        .map(MatchResult::group)
                        .map(name -> name.startsWith("\"")
                                ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
                                : name)
                        .toList();
    }
}
