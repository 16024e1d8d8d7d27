CREATE TABLE nodes (
    id integer NOT NULL,
    parent integer,
    CONSTRAINT nodes_pkey PRIMARY KEY (id),
    CONSTRAINT nodes_parent_fkey FOREIGN KEY (parent) REFERENCES nodes(id)
);
CREATE VIEW paths AS
WITH RECURSIVE p AS (
         SELECT nodes.id,
            nodes.parent,
            1 AS depth
           FROM nodes
          WHERE nodes.parent IS NULL
        UNION ALL
         SELECT n.id,
            n.parent,
            p_1.depth + 1
           FROM nodes n
             JOIN p p_1 ON n.parent = p_1.id
        )
 SELECT id,
    parent,
    depth
   FROM p;
