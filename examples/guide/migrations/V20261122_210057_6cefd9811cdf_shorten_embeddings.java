package migrations;

import io.whimbrel.migration.Migration;
import io.whimbrel.migration.Operations;
import io.whimbrel.migration.Revision;

/** Shorten embeddings. */
@Revision(id = "6cefd9811cdf", follows = "e1e8d02de71a")
public final class V20261122_210057_6cefd9811cdf_shorten_embeddings implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropIndex("documents_embedding_idx", "documents");
        // data loss: digits of documents.embedding
        // may fail: if a value of documents.embedding doesn't fit halfvec(768)
        // long lock: rewrites documents, and nobody reads or writes it meanwhile
        op.alterColumnType("documents", "embedding")
                .from("vector(1536)")
                .to("halfvec(768)")
                .using("subvector(embedding, 1, 768)::halfvec(768)");
        op.createIndex("documents_embedding_idx", "documents", "embedding halfvec_cosine_ops")
                .using("hnsw")
                .with("ef_construction", "64")
                .with("m", "16")
                .concurrently();
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("documents_embedding_idx", "documents");
        // may fail: if a value of documents.embedding doesn't fit vector(1536)
        // long lock: rewrites documents, and nobody reads or writes it meanwhile
        op.alterColumnType("documents", "embedding").from("halfvec(768)").to("vector(1536)");
        op.createIndex("documents_embedding_idx", "documents", "embedding vector_cosine_ops")
                .using("hnsw")
                .with("ef_construction", "64")
                .with("m", "16")
                .concurrently();
    }
}
