create type mood as enum ('good', 'bad');
create function told(mood) returns json immutable language sql return json_build_object('mood', $1::text);
create cast (mood as json) with function told(mood);
create table t (m mood, j json default 'bad'::mood::json);
create function moods() returns setof json begin atomic select m::json from t; end;
