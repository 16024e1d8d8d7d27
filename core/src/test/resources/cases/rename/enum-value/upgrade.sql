ALTER TYPE userstatus RENAME VALUE 'suspended' TO 'blocked';
