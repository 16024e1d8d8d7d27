create unlogged table a (id bigint primary key, n bigint not null);
create table b (id bigint primary key);
create unlogged sequence a_n_seq;
alter table b alter id set default nextval('a_n_seq');
alter sequence a_n_seq owned by b.id;
