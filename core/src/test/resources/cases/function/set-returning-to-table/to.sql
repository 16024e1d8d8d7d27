create function numbers() returns table (n int) language sql stable as 'select 2';
create function pairs(out a int, out b text, out c int) returns setof record language sql as $$select 1, 'x', 2$$;
create view counted as select count(*) as n from numbers();
