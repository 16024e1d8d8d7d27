create table teams (id int, at int, primary key (id, at));
create table people (id int primary key, team int, at int,
    constraint fk foreign key (team, at) references teams match simple on delete set null on update cascade);
