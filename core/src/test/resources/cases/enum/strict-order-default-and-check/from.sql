create type mood as enum ('sad', 'ok', 'happy');
create table people (id int primary key, mood mood not null default 'ok' check (mood <> 'sad' or id < 10),
    moody boolean generated always as (mood = 'sad') stored);
