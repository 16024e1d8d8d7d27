insert into "S x"."T" values (1,2);
