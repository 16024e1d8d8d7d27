create type mood as enum ('sad', 'ok', 'happy');
create table moods (mood mood primary key);
create table people (id int primary key, mood mood references moods, constraint not_sad check (mood <> 'sad'), constraint one_each unique (mood));
