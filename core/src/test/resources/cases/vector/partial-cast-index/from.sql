create extension vector;
create table documents (id bigint primary key, kind int, embedding vector);
