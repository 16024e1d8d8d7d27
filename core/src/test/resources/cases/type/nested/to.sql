create type point_of_map as (x int, y int);
create type line_of_map as (p1 point_of_map, p2 point_of_map);
create type map as (lines line_of_map[]);
create function longest(m map) returns line_of_map language sql as $$ select m.lines[1] $$;
