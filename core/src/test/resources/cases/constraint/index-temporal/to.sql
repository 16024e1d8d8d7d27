create extension btree_gist;
create table rooms (id int, during tsrange,
    constraint rooms_pkey primary key (id, during without overlaps) with (buffering = off));
comment on index rooms_pkey is 'By room and time';
create table rents (id int, during tsrange,
    constraint rents_once unique (id, during without overlaps) with (fillfactor = 60));
comment on index rents_once is 'Once';
