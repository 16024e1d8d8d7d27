create collation fast (provider = builtin, locale = 'C.UTF-8');
create table words (w text collate fast);
