create table countries (iso text primary key);
create table cities (id bigint primary key, iso text references countries, unique (id, iso));
create table streets (id bigint primary key, city bigint, iso text, foreign key (city, iso) references cities (id, iso));
