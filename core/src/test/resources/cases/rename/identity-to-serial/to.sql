create table people (number integer not null, n text);
create sequence t1_id_seq as integer owned by people.number;
alter table people alter number set default nextval('t1_id_seq');
