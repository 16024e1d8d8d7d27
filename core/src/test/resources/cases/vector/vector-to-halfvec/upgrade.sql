DROP INDEX documents_embedding;
-- data loss: digits of documents.embedding
-- may fail: if a value of documents.embedding doesn't fit halfvec(3)
ALTER TABLE documents ALTER COLUMN embedding TYPE halfvec(3);
CREATE INDEX documents_embedding ON documents USING hnsw (embedding halfvec_cosine_ops);
