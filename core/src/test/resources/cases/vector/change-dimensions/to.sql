create extension vector;
create table documents (id bigint primary key, embedding vector(4));
create index documents_embedding on documents using hnsw (embedding vector_cosine_ops);
