insert into users values (1, 'sad');
revoke all on type mood from public;
