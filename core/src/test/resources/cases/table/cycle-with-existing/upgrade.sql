ALTER TABLE departments ADD COLUMN head_id integer;
CREATE TABLE people (
    id integer NOT NULL,
    department_id integer,
    CONSTRAINT people_pkey PRIMARY KEY (id),
    CONSTRAINT people_department_id_fkey FOREIGN KEY (department_id) REFERENCES departments(id)
);
-- may fail: if a row of departments points to nothing
ALTER TABLE departments ADD CONSTRAINT departments_head_id_fkey FOREIGN KEY (head_id) REFERENCES people(id);
