create type mood as enum ('sad', 'happy');
create function score(mood) returns integer language sql immutable as $$ select 1 $$;
create cast (mood as integer) with function score(mood) as assignment;
create cast (text as mood) with inout;
comment on cast (text as mood) is 'b';
