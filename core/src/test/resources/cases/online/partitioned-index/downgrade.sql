
DROP INDEX events_kind_idx;

DROP INDEX events_id_at;
