DROP INDEX documents_embedding;
-- data loss: all values of documents.embedding
ALTER TABLE documents DROP COLUMN embedding;
DROP FUNCTION near(vector);
DROP EXTENSION vector;
