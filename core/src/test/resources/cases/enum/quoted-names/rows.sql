insert into "Users" values (1, 'it''s on');
