insert into capital values (1, null), (2, 'Oslo');
