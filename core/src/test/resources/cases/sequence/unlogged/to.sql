create unlogged sequence numbers;
create sequence others as integer;
create unlogged sequence third as smallint;
comment on sequence third is 'Lost in a crash';
