create table people (id int primary key, mood text not null default 'ok');
create view moods as select mood, count(*) as people from people group by mood;
