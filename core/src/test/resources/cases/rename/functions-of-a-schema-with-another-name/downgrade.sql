ALTER SCHEMA journal RENAME TO audit;
ALTER ROUTINE "Even.one"(audit.mood) RENAME TO "Odd.one";
ALTER ROUTINE audit.refresh(audit.mood[]) RENAME TO touch;
ALTER ROUTINE refresh(audit.mood, double precision) RENAME TO touch;
