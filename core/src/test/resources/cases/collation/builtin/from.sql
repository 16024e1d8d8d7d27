create collation fast (provider = builtin, locale = 'C');
create table words (w text collate fast);
