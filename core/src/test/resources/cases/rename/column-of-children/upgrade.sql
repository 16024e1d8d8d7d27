ALTER TABLE parties RENAME COLUMN name TO title;
ALTER TABLE parties RENAME CONSTRAINT parties_name_check TO parties_title_check;
