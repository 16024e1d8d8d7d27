package io.whimbrel.hibernate.bridge;

import java.util.Locale;
import java.util.Set;

/** The names that a type of one's own can't have, since Hibernate writes them without quotes. */
final class TypeNames {

    /** Names that PostgreSQL takes for a type of its own, whatever type of that name is made beside it. */
    private static final Set<String> BUILT_IN = Set.of(("bigint bit bool boolean box bpchar bytea char character"
                    + " cidr circle date dec decimal double float float4 float8 inet int int2 int4 int8 integer"
                    + " interval json jsonb line lseg macaddr money name national nchar numeric oid path point"
                    + " polygon precision real row setof smallint text time timestamp timestamptz timetz tsquery"
                    + " tsvector uuid values varbit varchar xml")
            .split(" "));

    private TypeNames() {}

    static boolean isTaken(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return BUILT_IN.contains(folded) || PlainNames.RESERVED.contains(folded);
    }
}
