create domain email as text check (value ~ '@.');
create table u (e email default 'a@c');
