DROP INDEX documents_embedding;
-- may fail: if a value of documents.embedding doesn't fit vector(3)
ALTER TABLE documents ALTER COLUMN embedding TYPE vector(3);
CREATE INDEX documents_embedding ON documents USING hnsw (embedding vector_cosine_ops);
