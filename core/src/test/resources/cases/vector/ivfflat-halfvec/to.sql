create extension vector;
create table documents (id bigint primary key, embedding halfvec(3));
create index documents_embedding on documents using ivfflat (embedding halfvec_l2_ops) with (lists = 10);
