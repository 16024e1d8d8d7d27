create extension vector;
create table documents (id bigint primary key, kind int, embedding vector);
create index documents_embedding on documents using hnsw ((embedding::vector(3)) vector_l2_ops) where kind = 1;
