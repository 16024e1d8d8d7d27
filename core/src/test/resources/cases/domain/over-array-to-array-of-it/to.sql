create domain words as text[];
create table t (b words);
