insert into people values (1, row('ok', 'a,"b'), array[row('ok', null)::answer], null), (2, null, null, null);
