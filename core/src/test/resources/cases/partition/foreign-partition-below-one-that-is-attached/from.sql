create foreign data wrapper w; create server s foreign data wrapper w;
create table ev (id int not null);
create table low (id int not null) partition by range (id);
create foreign table low_there partition of low for values from (1) to (30) server s;
create table low_here partition of low for values from (50) to (100);
