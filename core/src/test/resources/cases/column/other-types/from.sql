create table t (id int primary key, a cidr, b char(3), c bit varying(3), d varchar(36), e bytea, f oid);
