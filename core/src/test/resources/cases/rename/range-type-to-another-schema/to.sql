create schema lib;
create type lib.length as range (subtype = float8);
create table t (id bigint primary key, s lib.length default lib.length(1, 2, '[]'), m lib.length_multirange default lib.length_multirange(lib.length(1, 2), lib.length(3, 4)));
