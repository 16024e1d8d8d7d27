create type mood as enum ('glad', 'calm');
create table person (feels mood not null);
