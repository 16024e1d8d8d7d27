create type pair as (y int, x int);
create type place as (at pair, street text);
create table t (id int, a place, b pair, check ((b).x = 1), check (((a).at).x = 1 and (a).street = 's'));
