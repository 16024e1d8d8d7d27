create table t (a int, b int constraint b_there not null no inherit);create table u () inherits (t);
