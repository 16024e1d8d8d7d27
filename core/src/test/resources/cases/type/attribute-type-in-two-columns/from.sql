create type size as (height int);
create table boxes (inner_sizes size[], outer_size size primary key);
