insert into ev (k, p, ps, at) values ('a', row('b', 1), array[row('a',2)::pair], '2024-05-05'), ('b', null, null, '2024-05-06'); insert into note values (1, 'a', '2024-05-05');
