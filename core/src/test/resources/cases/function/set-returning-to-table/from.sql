create function numbers() returns setof int language sql as 'select 1';
create function pairs(out a int, out b text) returns setof record language sql as $$select 1, 'x'$$;
create view counted as select count(*) as n from numbers();
