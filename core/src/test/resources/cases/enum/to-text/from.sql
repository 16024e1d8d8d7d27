create type mood as enum ('sad', 'ok');
create table people (id int primary key, mood mood not null default 'ok');
create view moods as select mood, count(*) as people from people group by mood;
