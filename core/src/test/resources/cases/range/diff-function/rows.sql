insert into stays values ('[1.5,5)');
