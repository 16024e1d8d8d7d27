create type mood as enum ('sad', 'ok');
create domain known_mood as mood not null;
