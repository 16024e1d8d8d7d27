create extension btree_gist;
create table rooms (id int, during tsrange,
    constraint rooms_pkey primary key (id, during without overlaps) with (fillfactor = 70));
comment on index rooms_pkey is 'By room';
create table rents (id int, during tsrange);
