create table t (id int primary key, a inet, b varchar(3), c bit varying(5), d uuid, e text, f bytea);
