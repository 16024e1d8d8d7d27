DROP INDEX documents_embedding;
-- data loss: digits of documents.embedding
-- may fail: if a value of documents.embedding doesn't fit halfvec(3)
ALTER TABLE documents ALTER COLUMN embedding TYPE halfvec(3);
CREATE INDEX documents_embedding ON documents USING ivfflat (embedding halfvec_l2_ops) WITH (lists = 10);
