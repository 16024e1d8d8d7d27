create extension vector;
create table documents (id bigint primary key, embedding halfvec(3) not null);
create index documents_embedding on documents using hnsw (embedding halfvec_cosine_ops);
