ALTER TYPE status ADD VALUE 'active_former' BEFORE 'active';
ALTER TYPE status RENAME VALUE 'active' TO 'inactive';
ALTER TYPE status RENAME VALUE 'active_former' TO 'active';
