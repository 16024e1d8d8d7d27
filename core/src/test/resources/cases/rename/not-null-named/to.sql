create table u (id int primary key, m int constraint cc not null);
