create schema ext;
create extension citext schema ext;
create table email (id int, n int, email ext.citext);
create policy p on email using (email = 'y'::ext.citext);
