create table t (a integer default -1::integer, b numeric default -(-1.5::numeric), c integer not null default abs(-1::integer), d integer generated always as (a * -1::integer) stored);
