DROP INDEX documents_embedding;
CREATE INDEX documents_embedding ON documents USING hnsw (embedding vector_ip_ops) WITH (ef_construction = 128, m = 24);
