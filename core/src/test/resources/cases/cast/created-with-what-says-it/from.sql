create type mood as enum ('good', 'bad');
create table t (m mood);
