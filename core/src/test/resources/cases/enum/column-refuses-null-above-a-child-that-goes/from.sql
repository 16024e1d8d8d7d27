create type mood as enum ('glad', 'sad');
create table person (feels mood);
create table child () inherits (person);
