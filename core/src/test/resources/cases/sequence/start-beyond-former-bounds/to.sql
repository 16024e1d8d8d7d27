create sequence s minvalue 50 maxvalue 10000 start 200;
create sequence t as bigint minvalue 20000 start 100000;
create sequence u increment -1 minvalue -10000 maxvalue -50 start -200;
