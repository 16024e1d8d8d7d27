-- may fail: if a value of documents.embedding doesn't fit vector(3)
ALTER TABLE documents ALTER COLUMN embedding TYPE vector(3);
