create type mood as enum ('good', 'bad');
create type span as range (subtype = int4);
create function told(mood) returns json immutable language sql return json_build_object('mood', $1::text);
create function told(span) returns json immutable language sql return to_json(lower($1));
create cast (span as json) with function told(span);
create type felt as (during span, b text, a mood);
create table t (id int, f felt[]);
