create type mood as enum ('sad', 'ok', 'happy');
create type narrowed as (element0 numeric(12,4), element1 numeric(12,4), bounds1 integer);
create type span as range (subtype = narrowed);
create type moved as (element_1 integer, element_2 boolean, element_3 integer);
create type holder as (element_1 integer, element_2 integer, element_3 moved[], element_4 integer, element_5 integer);
create type moody as (element_of_1 mood, element_of_2 mood[]);
create table t (
    id integer primary key, element0 integer, element_1 integer, element_of_1 integer, misfits bigint, held mood,
    a narrowed[], b span[], c holder[], d moody[], "index_1" integer);
