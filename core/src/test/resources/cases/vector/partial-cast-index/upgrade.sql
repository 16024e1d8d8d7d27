CREATE INDEX documents_embedding ON documents USING hnsw ((embedding::vector(3)) vector_l2_ops) WHERE kind = 1;
