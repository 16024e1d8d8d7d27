create table orders (n text, id integer generated always as identity (sequence name numbers));
create table items (id integer generated always as identity (sequence name steps), n text);
create table bills (id integer generated always as identity (sequence name sheets), n text);
create table parts (id integer generated always as identity (sequence name pieces), n text);
create table gone (id integer generated always as identity (sequence name "Lines"), n text);
