create extension vector;
create table documents (id bigint primary key, embedding vector(3));
