create table t (a int not null, b int not null, constraint y primary key (b)); create table u (a int references t);
