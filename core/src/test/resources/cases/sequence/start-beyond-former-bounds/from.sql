create sequence s minvalue 1 maxvalue 100;
create sequence t as smallint;
create sequence u increment -1 minvalue -100 maxvalue -1;
