create table people (id bigint primary key, boss bigint references people deferrable initially deferred, name text not null, age integer not null);
