create table people (id integer, zip text, town text);
create statistics by_town (ndistinct, mcv) on zip, town from people;
comment on statistics by_town is 'two';
alter statistics by_town set statistics 10;
