create domain positive as int constraint positive_check check (value > 0);
comment on constraint positive_check on domain positive is 'Above';
