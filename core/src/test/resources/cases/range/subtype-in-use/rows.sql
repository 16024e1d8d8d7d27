insert into stays values (1, '[1,5)', '{"[2,3)",empty}'), (2, '[7,)', null);
