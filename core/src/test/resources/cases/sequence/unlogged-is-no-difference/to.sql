create unlogged sequence numbers;
create sequence others;
