-- Migration
--
-- revision: ffffffffffff
-- follows: base
-- created: 2026-11-22 10:30:00

-- upgrade

-- downgrade
