create extension btree_gist;create table t (id int, during daterange);create table u (id int, during daterange);
