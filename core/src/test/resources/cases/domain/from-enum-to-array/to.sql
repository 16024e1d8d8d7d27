create domain moods as text[];
create table people (id int primary key, mood moods);
