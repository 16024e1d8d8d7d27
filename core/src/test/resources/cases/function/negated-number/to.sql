create table t (a integer, b numeric);
create function f(x integer default -1::integer) returns integer begin atomic insert into t values (-1::integer, -1.5::numeric), (x - 1, 2); select case when x > -1::integer then -2::integer else x - 1 end; end;
create function g(x integer default -1::integer) returns integer language sql return x - -1::integer;
create function h(x integer default -1::integer, t text default '- 1') returns integer language plpgsql as 'begin return (- 1) - 1; end';
