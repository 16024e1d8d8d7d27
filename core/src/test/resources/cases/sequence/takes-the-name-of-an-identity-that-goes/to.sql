create table u (x int);
create sequence t_id_seq owned by u.x;
