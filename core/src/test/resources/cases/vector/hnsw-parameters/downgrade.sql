DROP INDEX documents_embedding;
CREATE INDEX documents_embedding ON documents USING hnsw (embedding vector_l2_ops) WITH (ef_construction = 64, m = 16);
