create type mood as enum ('happy', 'ok', 'sad');
create table people (id int primary key, mood mood not null);
create index people_mood on people (mood);
create index people_sad on people (id) where mood < 'happy';
create view moody as select id, mood from people where mood > 'ok';
create materialized view counted as select mood, count(*) as number from people group by mood;
create unique index counted_mood on counted (mood);
