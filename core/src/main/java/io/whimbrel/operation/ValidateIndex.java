package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Makes sure that the index of a partitioned table is valid: a look at {@code pg_index}, and an error that names the
 * partitions which have no part of it.
 *
 * <p>No lock. A live table may have partitions that no migration made, and PostgreSQL says nothing of an index that is
 * left invalid for their sake: it serves no query, and as a key it can't be pointed to. In Java:
 * {@code op.validateIndex("events_at_idx")}.
 *
 * @param index the index
 * @see <a href="https://www.postgresql.org/docs/current/ddl-partitioning.html">Table Partitioning</a>
 */
public record ValidateIndex(QualifiedName index) implements Operation {

    @Override
    public String describe() {
        return "make sure that index " + index + " is valid";
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("DO $whimbrel$" + body() + "$whimbrel$")
                .with(Hazard.mayFail("if " + index + " lacks the index of a partition that no migration made")));
    }

    private String body() {
        return """

            DECLARE
                whole regclass := %s;
                lacking text;
            BEGIN
                IF (SELECT indisvalid FROM pg_catalog.pg_index WHERE indexrelid = whole) THEN
                    RETURN;
                END IF;
                SELECT string_agg(t.relid::regclass::text, ', ' ORDER BY t.relid::regclass::text) INTO lacking
                FROM pg_catalog.pg_index p, pg_catalog.pg_partition_tree(p.indrelid) t
                WHERE p.indexrelid = whole AND t.isleaf AND NOT EXISTS (
                    SELECT FROM pg_catalog.pg_index i, pg_catalog.pg_partition_ancestors(i.indexrelid) a
                    WHERE i.indrelid = t.relid AND i.indisvalid AND a.relid = whole);
                RAISE EXCEPTION USING
                    ERRCODE = 'object_not_in_prerequisite_state',
                    MESSAGE = 'index ' || whole || ' is invalid, for it lacks an index on '
                        || coalesce(lacking, 'a partition'),
                    HINT = 'Build the same index there concurrently, attach it with ALTER INDEX ... ATTACH PARTITION.';
            END
            """.formatted(Identifiers.literal(index.sql()));
    }

    @Override
    public Call call() {
        return Call.to("validateIndex").with(index);
    }
}
