create table people (id integer, zip text, town text);
create statistics by_town (ndistinct) on zip, town from people;
comment on statistics by_town is 'one';
alter statistics by_town set statistics 10;
