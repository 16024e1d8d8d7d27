create table invoice (id integer not null, depth integer not null, number integer not null, level integer not null);
