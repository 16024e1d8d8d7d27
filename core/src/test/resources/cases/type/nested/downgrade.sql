DROP FUNCTION longest(map);
DROP TYPE map;
DROP TYPE line_of_map;
DROP TYPE point_of_map;
