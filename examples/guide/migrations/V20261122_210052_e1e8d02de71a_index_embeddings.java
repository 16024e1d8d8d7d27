package migrations;

import io.whimbrel.migration.Migration;
import io.whimbrel.migration.Operations;
import io.whimbrel.migration.Revision;

/** Index embeddings. */
@Revision(id = "e1e8d02de71a", follows = "95ce3511b9a5")
public final class V20261122_210052_e1e8d02de71a_index_embeddings implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createIndex("documents_embedding_idx", "documents", "embedding vector_cosine_ops")
                .using("hnsw")
                .with("ef_construction", "64")
                .with("m", "16")
                .concurrently();
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("documents_embedding_idx", "documents").concurrently();
    }
}
