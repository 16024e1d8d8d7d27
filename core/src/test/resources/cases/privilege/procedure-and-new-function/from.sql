create procedure tidy() language sql as '';
