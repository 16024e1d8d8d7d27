insert into acct values (1, 'x', 5), (2, 'y', 9); insert into tx values (1, 1, 2, '2024-03-01+00'), (2, 2, 3, '2023-03-01+00');
