package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Index;
import java.util.List;
import java.util.Map;

/**
 * Creates an index: {@code CREATE INDEX … ON … USING … (…)}.
 *
 * <p>SHARE while it is built: writes wait. Concurrently: SHARE UPDATE EXCLUSIVE, outside a transaction; a
 * failure leaves an invalid index behind. In Java:
 * {@code op.createIndex("users_name_idx", "users", "lower(name)").concurrently()}, and where it isn't
 * default {@code .using("gin")}, {@code .unique()}, {@code .include("a", "b")},
 * {@code .nullsNotDistinct()}, {@code .with("m", "16")}, {@code .where("…")}, {@code .comment("…")}.
 *
 * @param index the index
 * @param concurrently whether writes go on while it is built
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html">CREATE INDEX</a>
 */
public record CreateIndex(Index index, boolean concurrently) implements Operation {

    /**
     * Leaves out the statistics targets, which {@link SetIndexStatistics} sets.
     */
    public CreateIndex {
        index = index.withoutStatistics();
    }

    @Override
    public String describe() {
        return "create index " + index.name() + " on " + index.table() + (concurrently ? " concurrently" : "");
    }

    @Override
    public List<Statement> statements() {
        String name = index.name().sql();
        return Comments.after(create(), Comments.on("INDEX " + name, index.comment()));
    }

    private Statement create() {
        Statement statement = Statement.of(sql()).rewriting();
        statement = concurrently
                ? statement.outsideTransaction().locking(Lock.SHARE_UPDATE_EXCLUSIVE, index.table())
                : statement.locking(Lock.SHARE, index.table());
        return index.unique()
                ? statement.with(Hazard.mayFail("if rows of " + index.table() + " have equal keys"))
                : statement;
    }

    private String sql() {
        StringBuilder sql = new StringBuilder("CREATE ")
                .append(index.unique() ? "UNIQUE INDEX " : "INDEX ")
                .append(concurrently ? "CONCURRENTLY " : "")
                .append(Identifiers.quote(index.name().name()))
                .append(" ON ")
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
        if (concurrently) {
            call = call.then(Call.to("concurrently"));
        }
        return call.thenIfPresent("comment", index.comment());
    }
}
