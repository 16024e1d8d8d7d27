create extension vector;
create table documents (id bigint primary key, embedding real[]);
