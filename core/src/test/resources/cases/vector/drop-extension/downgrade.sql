CREATE EXTENSION IF NOT EXISTS vector;
CREATE OR REPLACE FUNCTION public.near(q vector)
 RETURNS SETOF bigint
 LANGUAGE sql
 STABLE
AS $function$ select id from documents order by embedding <-> q limit 5 $function$;
ALTER TABLE documents ADD COLUMN embedding vector(3);
CREATE INDEX documents_embedding ON documents USING hnsw (embedding vector_l2_ops);
