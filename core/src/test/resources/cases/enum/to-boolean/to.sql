create table lamps (id int primary key, state boolean not null);
