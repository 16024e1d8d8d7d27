insert into t (n) values (1), (2); select nextval('used'), nextval('used'), nextval('used');
