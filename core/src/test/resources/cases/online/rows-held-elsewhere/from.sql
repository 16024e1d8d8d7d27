create table r (id int primary key, x int, y text);
create table holders (id int primary key, c r, e r[]);
create table s (id int primary key);
create table holds_s (s s);
