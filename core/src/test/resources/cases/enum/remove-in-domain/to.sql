create type mood as enum ('ok', 'bad');
create domain known_mood as mood default 'ok' check (value <> 'bad');
create domain moods as mood[];
create table people (
    id int primary key,
    mood known_mood not null default 'ok',
    others known_mood[] default '{ok}',
    past moods,
    plain mood);
create index people_mood on people (mood) where mood::mood = 'ok';
create view happy as select id, mood, others from people where mood::mood = 'ok';
