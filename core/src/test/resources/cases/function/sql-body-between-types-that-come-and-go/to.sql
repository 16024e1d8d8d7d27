create type mood as enum ('fine', 'glad');
create table diary (mood mood);
create function feelings() returns bigint language sql stable begin atomic select count(*) from diary; end;
create view counted as select feelings() as n;
comment on function feelings() is 'How many';
