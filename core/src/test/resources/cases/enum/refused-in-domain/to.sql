create type mood as enum ('ok');
create domain known_mood as mood not null;
