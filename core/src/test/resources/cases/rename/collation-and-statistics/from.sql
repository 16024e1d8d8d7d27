create schema lib;
create collation german (provider = icu, locale = 'de');
create collation lib.french (provider = icu, locale = 'fr');
create table t (id bigint primary key, a text collate german, b text collate lib.french);
create statistics by_a on a, b from t;
create statistics by_b (ndistinct) on a, b from t;
create index t_a on t (a);
