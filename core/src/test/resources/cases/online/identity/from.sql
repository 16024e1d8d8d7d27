create table users (email text);
create table "Orders" (at date primary key, note text);
create table lines (n integer);
create table lines_of () inherits (lines);
