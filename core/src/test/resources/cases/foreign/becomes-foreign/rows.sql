insert into makers values (1);
insert into films (maker, title) values (1, 'One');
