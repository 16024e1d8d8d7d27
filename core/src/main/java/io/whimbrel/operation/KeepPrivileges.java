package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Notes who owns objects that are about to be dropped and made again, and who may use them, for
 * {@link RestorePrivileges} in the same transaction: a DO block that reads their lists of privileges into
 * {@code whimbrel.privileges}, a setting that ends with the transaction.
 *
 * <p>So what a database's keeper granted by hand, of which no model knows, isn't lost with a view. No lock, catalogs
 * only. In Java: {@code op.keepPrivileges().ofView("active_users").ofFunction("active", "integer")}, with
 * {@code ofMaterializedView}, {@code ofType}, {@code ofDomain} and {@code ofColumn("users", "label")};
 * {@code .withoutOwners()} where the migration itself says who owns them.
 *
 * @param objects the objects, or columns of tables; an enum is a type
 * @param owners whether they go back to their owners
 * @see <a href="https://www.postgresql.org/docs/current/ddl-priv.html">Privileges</a>
 */
public record KeepPrivileges(List<ObjectId> objects, boolean owners) implements Operation {

    private static final String ACTING = "quote_ident(current_user)::regrole::oid";

    /** With who makes it again in the place of its owner, as ALTER … OWNER has it, for it goes on from him to another. */
    private static final String TAKEN_OVER = """
        (
                            SELECT CASE grantor WHEN owner THEN %1$s ELSE grantor END AS grantor,
                                CASE grantee WHEN owner THEN %1$s ELSE grantee END AS grantee,
                                privilege_type, is_grantable
                            FROM aclexplode(rights))\
        """.formatted(ACTING);

    /**
     * Takes an enum or a range for the type that it is.
     */
    public KeepPrivileges {
        objects = objects.stream().map(KeepPrivileges::plain).toList();
    }

    private static ObjectId plain(ObjectId object) {
        return switch (object.kind()) {
            case ENUM, RANGE -> ObjectId.of(Kind.TYPE, object.name());
            default -> object;
        };
    }

    @Override
    public String describe() {
        return "keep privileges of " + objects.stream().map(ObjectId::toString).collect(Collectors.joining(", "));
    }

    @Override
    public List<Statement> statements() {
        String rows =
                objects.stream().map(KeepPrivileges::rows).collect(Collectors.joining("\n            UNION ALL\n"));
        return List.of(Statement.of(
                """
            DO $whimbrel$
            BEGIN
                PERFORM set_config('whimbrel.privileges', (
                    SELECT coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'name', name, 'part', part, 'owner', %s,
                        'owned', part IS NULL AND %s, 'rights', (SELECT jsonb_agg(a) FROM %s a))), '[]')
                    FROM (
            %s
                    ) AS kept (kind, name, part, owner, rights))::text, true);
            END
            $whimbrel$\
            """.formatted(owners ? "owner" : ACTING, owners, owners ? "aclexplode(rights)" : TAKEN_OVER, rows)));
    }

    /** The object, and for a relation its columns, each with who owns it and who may what. */
    private static String rows(ObjectId object) {
        String name = object.name().sql();
        return switch (object.kind()) {
            case FUNCTION -> row("ROUTINE", name + "(" + object.part() + ")", "f", "proc", "pro");
            case TYPE, DOMAIN -> row("TYPE", name, "T", "type", "typ");
            case COLUMN -> columns(name) + " AND attname = " + Identifiers.literal(object.part());
            default -> row("TABLE", name, "r", "class", "rel") + "\n            UNION ALL\n" + columns(name);
        };
    }

    private static String row(String kind, String name, String sort, String catalog, String prefix) {
        return "            SELECT '" + kind + "', " + Identifiers.literal(name) + ", NULL, " + prefix
                + "owner, coalesce("
                + prefix + "acl, acldefault('" + sort + "', " + prefix + "owner)) FROM pg_" + catalog + " WHERE oid = "
                + oid(name, catalog);
    }

    private static String columns(String relation) {
        return "            SELECT 'TABLE', " + Identifiers.literal(relation) + ", attname, relowner, attacl"
                + " FROM pg_attribute JOIN pg_class c ON c.oid = attrelid WHERE attrelid = " + oid(relation, "class")
                + " AND attacl IS NOT NULL AND NOT attisdropped";
    }

    /** A partition may have been dropped by hand. */
    private static String oid(String name, String catalog) {
        String literal = Identifiers.literal(name);
        return switch (catalog) {
            case "class" -> "to_regclass(" + literal + ")";
            case "proc" -> literal + "::regprocedure";
            default -> literal + "::reg" + catalog;
        };
    }

    @Override
    public Call call() {
        Call call = Call.to("keepPrivileges");
        for (ObjectId object : objects) {
            call = call.then(of(object));
        }
        return owners ? call : call.then(Call.to("withoutOwners"));
    }

    private static Call of(ObjectId object) {
        return switch (object.kind()) {
            case TABLE -> Call.to("ofTable").with(object.name());
            case VIEW -> Call.to("ofView").with(object.name());
            case MATERIALIZED_VIEW -> Call.to("ofMaterializedView").with(object.name());
            case FUNCTION -> Call.to("ofFunction").with(object.name()).with(object.part());
            case TYPE -> Call.to("ofType").with(object.name());
            case DOMAIN -> Call.to("ofDomain").with(object.name());
            case COLUMN -> Call.to("ofColumn").with(object.name()).with(object.part());
            default -> throw new IllegalStateException("no privileges are kept of " + object);
        };
    }
}
