create domain positive as int constraint above_zero check (value > 0);
comment on constraint above_zero on domain positive is 'Above zero';
