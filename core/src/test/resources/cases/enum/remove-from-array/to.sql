create type mood as enum ('sad', 'happy');
create table people (id int primary key, moods mood[] not null default '{sad,happy}');
