ALTER ROUTINE touch(audit.mood, double precision) RENAME TO refresh;
ALTER ROUTINE audit.touch(audit.mood[]) RENAME TO refresh;
ALTER ROUTINE "Odd.one"(audit.mood) RENAME TO "Even.one";
ALTER SCHEMA audit RENAME TO journal;
