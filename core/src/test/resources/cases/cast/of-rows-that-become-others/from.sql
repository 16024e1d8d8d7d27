create type mood as enum ('good', 'bad');
create function told(mood) returns json immutable language sql return json_build_object('mood', $1::text);
create cast (mood as json) with function told(mood);
create type p as (a mood, b text);
create type q as (b text, a mood);
create table t (id int, f p[]);
