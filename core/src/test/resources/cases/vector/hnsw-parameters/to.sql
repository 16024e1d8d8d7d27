create extension vector;
create table documents (id bigint primary key, embedding vector(3));
create index documents_embedding on documents using hnsw (embedding vector_ip_ops) with (ef_construction = 128, m = 24);
