insert into "App"."T" values (1, 'a');
