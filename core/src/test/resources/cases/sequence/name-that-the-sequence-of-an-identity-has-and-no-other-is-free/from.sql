create table orders (id integer generated always as identity (sequence name numbers), n text);
create table orders_id_seq (id integer generated always as identity (sequence name orders_id_seq2));
