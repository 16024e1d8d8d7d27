create foreign data wrapper w;
create server attic foreign data wrapper w;
create foreign table films (id integer) server attic;
