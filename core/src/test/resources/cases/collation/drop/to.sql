create table people (name text);
create index people_name on people (name);
