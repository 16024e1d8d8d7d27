-- data loss: all values of documents.plain
ALTER TABLE documents DROP COLUMN plain;
-- data loss: all values of documents.sparse
ALTER TABLE documents DROP COLUMN sparse;
-- data loss: all values of documents.half
ALTER TABLE documents DROP COLUMN half;
-- data loss: all values of documents.embedding
ALTER TABLE documents DROP COLUMN embedding;
DROP EXTENSION vector;
