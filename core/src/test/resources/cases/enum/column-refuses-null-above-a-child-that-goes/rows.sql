insert into person values (null), ('glad');
insert into child values (null);
