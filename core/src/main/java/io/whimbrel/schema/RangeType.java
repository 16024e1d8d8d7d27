package io.whimbrel.schema;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A range type, with the multirange type that PostgreSQL makes beside it.
 *
 * @param name the name
 * @param definition the whole {@code CREATE TYPE … AS RANGE} statement, with what isn't default
 * @param comment the comment, if any
 */
public record RangeType(
        QualifiedName name, String definition, @Nullable String comment) implements Defined {

    private static final long serialVersionUID = 1L;

    private static final Pattern MULTIRANGE = Pattern.compile("multirange_type_name = (.+)\\)$");

    /**
     * The type of its multiranges.
     *
     * @return the name as SQL: the one that the definition says, or else the one that PostgreSQL makes of the range's
     */
    public String multirange() {
        Matcher said = MULTIRANGE.matcher(definition);
        if (said.find()) {
            return said.group(1);
        }
        String range = name.name();
        String usual = range.contains("range") ? range.replaceFirst("range", "multirange") : range + "_multirange";
        return name.sibling(usual).sql();
    }

    @Override
    public ObjectId id() {
        return ObjectId.of(Kind.RANGE, name);
    }
}
