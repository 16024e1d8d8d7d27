-- may fail: if a value of documents.embedding doesn't fit real[]
ALTER TABLE documents ALTER COLUMN embedding TYPE real[];
