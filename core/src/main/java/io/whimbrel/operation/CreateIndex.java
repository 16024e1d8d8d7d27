package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Index;
import java.util.List;
import java.util.Map;

/**
 * Creates an index: {@code CREATE INDEX … ON … USING … (…)}.
 *
 * <p>SHARE while it is built: writes wait. Concurrently: SHARE UPDATE EXCLUSIVE, outside a transaction; a
 * failure leaves an invalid index behind. On a partitioned table alone ({@code ON ONLY}): SHARE, catalogs only; it stays
 * invalid until each partition's has been attached by {@link AttachIndex}. In Java:
 * {@code op.createIndex("users_name_idx", "users", "lower(name)").concurrently()}, and where it isn't
 * default {@code .using("gin")}, {@code .unique()}, {@code .include("a", "b")},
 * {@code .nullsNotDistinct()}, {@code .with("m", "16")}, {@code .where("…")}, {@code .only()}, {@code .comment("…")}.
 *
 * @param index the index
 * @param how how it is built
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html">CREATE INDEX</a>
 */
public record CreateIndex(Index index, How how) implements Operation {

    /** How an index is built. */
    public enum How {
        /** At once, while writes wait. */
        PLAINLY,
        /** While writes go on, outside a transaction. */
        CONCURRENTLY,
        /** Not at all: it is the partitioned table's alone, and its partitions' are attached to it. */
        ONLY
    }

    /**
     * Leaves out the statistics targets, which {@link SetIndexStatistics} sets.
     */
    public CreateIndex {
        index = index.withoutStatistics();
    }

    /**
     * An index that is built.
     *
     * @param index the index
     * @param concurrently whether writes go on while it is built
     */
    public CreateIndex(Index index, boolean concurrently) {
        this(index, concurrently ? How.CONCURRENTLY : How.PLAINLY);
    }

    @Override
    public String describe() {
        return "create index " + index.name() + " on "
                + switch (how) {
                    case PLAINLY -> index.table();
                    case CONCURRENTLY -> index.table() + " concurrently";
                    case ONLY -> "only " + index.table();
                };
    }

    @Override
    public List<Statement> statements() {
        String name = index.name().sql();
        return Comments.after(create(), Comments.on("INDEX " + name, index.comment()));
    }

    private Statement create() {
        Statement bare = Statement.of(sql());
        Statement statement = switch (how) {
            case PLAINLY -> bare.rewriting().locking(Lock.SHARE, index.table());
            case CONCURRENTLY ->
                bare.rewriting().outsideTransaction().locking(Lock.SHARE_UPDATE_EXCLUSIVE, index.table());
            case ONLY -> bare.locking(Lock.SHARE, index.table());
        };
        return index.unique() && how != How.ONLY
                ? statement.with(Hazard.mayFail("if rows of " + index.table() + " have equal keys"))
                : statement;
    }

    private String sql() {
        StringBuilder sql = new StringBuilder("CREATE ")
                .append(index.unique() ? "UNIQUE INDEX " : "INDEX ")
                .append(how == How.CONCURRENTLY ? "CONCURRENTLY " : "")
                .append(Identifiers.quote(index.name().name()))
                .append(how == How.ONLY ? " ON ONLY " : " ON ")
                .append(index.table().sql())
                .append(index.method().equals("btree") ? "" : " USING " + Identifiers.quote(index.method()))
                .append(" (")
                .append(String.join(", ", index.keys()))
                .append(')');
        if (!index.include().isEmpty()) {
            sql.append(" INCLUDE (")
                    .append(Identifiers.quoteAll(index.include()))
                    .append(')');
        }
        if (index.nullsNotDistinct()) {
            sql.append(" NULLS NOT DISTINCT");
        }
        sql.append(Parameters.clause(index.parameters()));
        if (index.where() != null) {
            sql.append(" WHERE ").append(index.where());
        }
        return sql.toString();
    }

    @Override
    public Call call() {
        Call call =
                Call.to("createIndex").with(index.name()).with(index.table()).withAll(index.keys());
        if (!index.method().equals("btree")) {
            call = call.then(Call.to("using").with(index.method()));
        }
        if (index.unique()) {
            call = call.then(Call.to("unique"));
        }
        call = call.thenAll("include", index.include());
        if (index.nullsNotDistinct()) {
            call = call.then(Call.to("nullsNotDistinct"));
        }
        for (Map.Entry<String, String> parameter : index.parameters().entrySet()) {
            call = call.then(Call.to("with").with(parameter.getKey()).with(parameter.getValue()));
        }
        call = call.thenIfPresent("where", index.where());
        if (how != How.PLAINLY) {
            call = call.then(Call.to(how == How.ONLY ? "only" : "concurrently"));
        }
        return call.thenIfPresent("comment", index.comment());
    }
}
