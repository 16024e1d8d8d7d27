create table people (id int primary key, mood text not null default 'ok');
create index people_mood on people (mood);
