create type mood as enum ('sad', 'ok');
create domain known as mood;
create domain loud as known check (value is not null);
create table people (id int primary key, mood loud, label text default ('ok'::mood)::text);
