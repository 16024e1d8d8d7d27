create table teams (id int primary key);
create table users (id int primary key, team int references teams, boss int references users) partition by range (id);
create table users_rest partition of users default;
create table users_1 (id int primary key, team int constraint users_team_fkey references teams, boss int);
create table users_2 partition of users for values from (10) to (20);
create table users_3 partition of users for values from (20) to (30);
create table logs (user_id int references users);
