
create schema journal;
create table journal.t (id bigint primary key, a text, b text);
create function journal.of(journal.t) returns text language sql immutable as 'select $1.a';
create function journal.one() returns integer language sql immutable as 'select 1';
create collation journal.german (provider = icu, locale = 'de');
create statistics journal.by_a on a, b from journal.t;
create type journal.span as range (subtype = float8);
create index t_of on journal.t (journal.of(t.*));
create table u (id bigint primary key, s journal.span default journal.span(1, 2), n integer default journal.one());
