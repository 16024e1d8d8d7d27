create type mood as enum ('sad', 'happy');
create type address as (street text);
create domain mail as text;
