create table t4 (d int constraint refuses not null, e int constraint other not null, f int, g int, constraint chk check (g > 0));
