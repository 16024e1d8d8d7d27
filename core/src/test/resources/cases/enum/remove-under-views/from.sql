create type mood as enum ('sad', 'ok', 'happy');
create table people (id int primary key, mood mood);
create view moods as select distinct mood from people;
create materialized view mood_counts as select mood, count(*) as people from people group by mood;
create unique index mood_counts_mood on mood_counts (mood);
create view happy_counts as select people from mood_counts where mood = 'happy';
