create table people (id integer, name text);
create function count_people() returns bigint begin atomic select count(*) from people; end;
create procedure tidy(days integer) begin atomic delete from people where id < days; end;
