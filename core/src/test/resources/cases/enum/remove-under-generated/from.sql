create type mood as enum ('sad', 'ok', 'happy');
create table people (id int primary key, mood mood, good boolean generated always as (mood > 'sad') stored);
create index people_good on people (good);
