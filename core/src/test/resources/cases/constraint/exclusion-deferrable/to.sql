create table t (r int4range, constraint e exclude using gist (r with &&) where (not isempty(r)) deferrable);
