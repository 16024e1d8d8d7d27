create table t4 (a int constraint refuses not null, e int, f int constraint other not null, g int constraint chk not null);
