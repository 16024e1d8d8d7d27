ALTER TYPE userstatus RENAME VALUE 'suspended' TO 'blocked';
ALTER TYPE userstatus RENAME TO accountstatus;
ALTER TYPE accountstatus ADD VALUE 'new' AFTER 'active';
