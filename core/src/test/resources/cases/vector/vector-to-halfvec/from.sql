create extension vector;
create table documents (id bigint primary key, embedding vector(3) not null);
create index documents_embedding on documents using hnsw (embedding vector_cosine_ops);
