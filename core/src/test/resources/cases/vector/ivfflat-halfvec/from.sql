create extension vector;
create table documents (id bigint primary key, embedding vector(3));
create index documents_embedding on documents using ivfflat (embedding) with (lists = 10);
