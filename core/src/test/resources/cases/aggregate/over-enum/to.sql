create type mood as enum ('sad', 'happy');
create function better(a mood, b mood) returns mood language sql immutable strict as $$ select greatest(a, b) $$;
create aggregate best(mood) (sfunc = better, stype = mood);
create table people (mood mood);
