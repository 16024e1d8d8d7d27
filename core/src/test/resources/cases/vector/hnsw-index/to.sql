create extension vector;
create table documents (id bigint primary key, embedding vector(3));
create index documents_embedding on documents using hnsw (embedding vector_cosine_ops) with (ef_construction = 64, m = 16);
