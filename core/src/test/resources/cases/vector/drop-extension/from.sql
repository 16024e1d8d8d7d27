create extension vector;
create table documents (id bigint primary key, embedding vector(3));
create index documents_embedding on documents using hnsw (embedding vector_l2_ops);
create function near(q vector) returns setof bigint language sql stable as $$ select id from documents order by embedding <-> q limit 5 $$;
