create collation turned (provider = icu, locale = '', rules = '&a < g');
create table words (w text collate turned);
