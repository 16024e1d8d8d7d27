create table t4 ("Odd one" smallint generated always as identity, id bigserial not null);
