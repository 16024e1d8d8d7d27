create table people (id integer, name text);
create function count_people() returns bigint begin atomic select count(*) from people where name is not null; end;
create procedure tidy(days integer) begin atomic delete from people where id < days; update people set name = 'x'; end;
