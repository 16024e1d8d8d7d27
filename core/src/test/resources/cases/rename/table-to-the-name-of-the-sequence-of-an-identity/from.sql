create table a (id integer generated always as identity (sequence name b), n text);
create table c (id integer generated always as identity, n text);
create table d (id integer generated always as identity (sequence name x), n text);
create table gone (id integer generated always as identity (sequence name y), n text);
create sequence s;
