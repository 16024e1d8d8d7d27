create table people (id int primary key, mood varchar(20) not null default 'ok', constraint people_mood_check check (mood in ('sad', 'ok')));
create index people_ok on people (id) where mood = 'ok';
