create type pair as (x int, y int);
create type place as (street text, at pair);
create table t (id int, a place, b pair, check ((b).x = 1), check (((a).at).x = 1 and (a).street = 's'));
