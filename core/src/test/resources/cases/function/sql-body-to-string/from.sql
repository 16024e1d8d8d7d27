create table people (id integer, name text);
create function count_people() returns bigint begin atomic select count(name) from people; end;
