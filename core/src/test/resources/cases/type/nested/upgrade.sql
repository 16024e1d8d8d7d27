CREATE TYPE point_of_map AS (
    x integer,
    y integer
);
CREATE TYPE line_of_map AS (
    p1 point_of_map,
    p2 point_of_map
);
CREATE TYPE map AS (
    lines line_of_map[]
);
CREATE OR REPLACE FUNCTION public.longest(m map)
 RETURNS line_of_map
 LANGUAGE sql
AS $function$ select m.lines[1] $function$;
