create type mood as enum ('sad', 'happy');
create function score(mood) returns integer language sql immutable as $$ select 1 $$;
create cast (mood as integer) with function score(mood);
create cast (varchar as mood) with inout as implicit;
create table users (mood mood);
comment on cast (mood as integer) is 'score';
