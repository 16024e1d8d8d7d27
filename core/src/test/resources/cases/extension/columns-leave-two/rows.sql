insert into t (name, h, tags) values ('A', 'a=>1', '{x,Y}');
insert into u values ('q@r');
