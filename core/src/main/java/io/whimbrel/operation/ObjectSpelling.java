package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How SQL and a Java migration name an object of any kind. */
final class ObjectSpelling {

    private ObjectSpelling() {}

    /** As {@code ALTER} and {@code COMMENT ON} name it: {@code TRIGGER touch ON users}. */
    static String sql(ObjectId id) {
        String name = id.name().sql();
        String alone = Identifiers.quote(id.name().name());
        String part = Identifiers.quote(id.part());
        return switch (id.kind()) {
            case SCHEMA, EXTENSION, EVENT_TRIGGER, PUBLICATION -> keyword(id.kind()) + " " + alone;
            case FOREIGN_DATA_WRAPPER, SERVER -> ForeignOptions.target(id);
            case ENUM, TYPE, RANGE -> "TYPE " + name;
            case COLLATION, DOMAIN, INDEX, MATERIALIZED_VIEW, SEQUENCE, STATISTICS, TABLE, VIEW ->
                keyword(id.kind()) + " " + name;
            case FUNCTION -> "ROUTINE " + name + "(" + id.part() + ")";
            case COLUMN -> "COLUMN " + name + "." + part;
            case CONSTRAINT, RULE, TRIGGER -> keyword(id.kind()) + " " + part + " ON " + name;
            case POLICY -> PolicySpelling.named(id.part(), id.name());
            case CAST -> "CAST (" + id.name().name() + " AS " + id.part() + ")";
            case OPERATOR -> OperatorSpelling.sql(id.name(), id.part());
            case PUBLISHED_TABLE, OWNER, PRIVILEGES, DEFAULT_PRIVILEGES ->
                throw new IllegalStateException(
                        "no statement names " + id.kind().word() + " by itself");
        };
    }

    /** The end of a method's name: {@code MaterializedView}. */
    static String word(Kind kind) {
        return kind == Kind.RANGE
                ? "Range"
                : Stream.of(kind.word().split(" ", -1))
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    private static String keyword(Kind kind) {
        return kind.word().toUpperCase(Locale.ROOT);
    }

    /** A call that says which object: {@code ofFunction("touch", "integer")}. */
    static Call naming(String method, ObjectId id) {
        Call call = Call.to(method);
        call = isNamedAlone(id.kind()) ? call.with(id.name().name()) : call.with(id.name());
        return !id.part().isEmpty() || id.kind() == Kind.FUNCTION ? call.with(id.part()) : call;
    }

    /** Whether it lives in no schema, so that a dot is a part of its name. */
    private static boolean isNamedAlone(Kind kind) {
        return switch (kind) {
            case SCHEMA, EVENT_TRIGGER, CAST, PUBLICATION, FOREIGN_DATA_WRAPPER, SERVER -> true;
            default -> false;
        };
    }

    /** Whether it is a relation, which the statements about it lock. */
    static boolean isRelation(Kind kind) {
        return switch (kind) {
            case TABLE, VIEW, MATERIALIZED_VIEW, INDEX, SEQUENCE -> true;
            default -> false;
        };
    }
}
