create index documents_embedding_idx on documents
    using hnsw (embedding halfvec_cosine_ops) with (m = 16, ef_construction = 64);
