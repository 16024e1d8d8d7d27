insert into "Users" values (1, 'gone');
