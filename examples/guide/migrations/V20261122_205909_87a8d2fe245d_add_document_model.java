package migrations;

import static io.whimbrel.migration.Definitions.column;
import static io.whimbrel.migration.Definitions.primaryKey;

import io.whimbrel.migration.Migration;
import io.whimbrel.migration.Operations;
import io.whimbrel.migration.Revision;

/** Add document model. */
@Revision(id = "87a8d2fe245d", follows = "cbecfc31d96b")
public final class V20261122_205909_87a8d2fe245d_add_document_model implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createExtension("vector");
        op.createTable(
                "documents",
                column("id", "bigint").identity().notNull(),
                column("embedding", "vector(1536)").comment("AI Embedding"),
                column("title", "character varying(255)").notNull().comment("Title"),
                primaryKey("documents_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("documents"); // data loss: all rows of documents
        op.dropExtension("vector");
    }
}
