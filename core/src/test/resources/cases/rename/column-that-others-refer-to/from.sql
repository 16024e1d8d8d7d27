create table countries (code text primary key);
create table cities (id bigint primary key, code text references countries, unique (id, code));
create table streets (id bigint primary key, city bigint, code text, foreign key (city, code) references cities (id, code));
