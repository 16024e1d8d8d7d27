create table teams (id int primary key);
create table users (id int primary key, team int references teams, boss int references users) partition by range (id);
create table users_rest partition of users default;
create table users_1 partition of users for values from (1) to (10);
create table users_2 (id int primary key, team int constraint users_team_fkey references teams, boss int);
create table logs (user_id int references users);
