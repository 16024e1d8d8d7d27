CREATE EXTENSION IF NOT EXISTS vector;
ALTER TABLE documents ADD COLUMN embedding vector(3);
ALTER TABLE documents ADD COLUMN half halfvec(4);
ALTER TABLE documents ADD COLUMN sparse sparsevec(1000);
ALTER TABLE documents ADD COLUMN plain vector;
