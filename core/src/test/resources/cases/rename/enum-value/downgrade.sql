ALTER TYPE userstatus RENAME VALUE 'blocked' TO 'suspended';
