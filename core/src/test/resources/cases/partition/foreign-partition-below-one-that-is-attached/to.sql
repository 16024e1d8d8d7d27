create foreign data wrapper w; create server s foreign data wrapper w;
create table ev (id int not null) partition by range (id);
create table low partition of ev for values from (1) to (100) partition by range (id);
create foreign table low_there partition of low for values from (1) to (30) server s;
create foreign table low_new partition of low for values from (30) to (50) server s;
create table low_here partition of low for values from (50) to (100);
create table ev_high partition of ev for values from (150) to (1000);
