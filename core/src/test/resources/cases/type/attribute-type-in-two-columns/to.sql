create type size as (height bigint);
create table boxes (inner_sizes size[], outer_size size);
