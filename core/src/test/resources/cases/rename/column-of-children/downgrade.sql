ALTER TABLE parties RENAME CONSTRAINT parties_title_check TO parties_name_check;
ALTER TABLE parties RENAME COLUMN title TO name;
