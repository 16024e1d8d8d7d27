create type mood as enum ('sad', 'fine', 'glad');
create type moods as range (subtype = mood);
create table felt (during moods);
create function feelings() returns bigint language sql stable begin atomic select count(*) from felt; end;
create view counted as select feelings() as n;
comment on function feelings() is 'How many';
