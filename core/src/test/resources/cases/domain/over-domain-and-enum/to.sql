create type mood as enum ('sad', 'ok');
create domain known_mood as mood not null;
create domain short_text as varchar(10);
create domain short_name as short_text check (value <> '');
create table people (mood known_mood, name short_name);
