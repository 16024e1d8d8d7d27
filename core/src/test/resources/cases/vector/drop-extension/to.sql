create table documents (id bigint primary key);
