create extension vector;
create table documents (id bigint primary key, title text, embedding vector(3), half halfvec(4), sparse sparsevec(1000), plain vector);
