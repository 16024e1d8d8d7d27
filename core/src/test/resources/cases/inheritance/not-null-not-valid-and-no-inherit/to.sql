create table t (
    vn integer, vnx integer, vw integer, vwx integer, vb integer, vbx integer,
    nv integer, nvx integer, nw integer, nwx integer, nb integer, nbx integer,
    wv integer, wvx integer, wn integer, wnx integer, wb integer, wbx integer,
    bv integer, bvx integer, bn integer, bnx integer, bw integer, bwx integer);
create table u (more integer) inherits (t);
create table v () inherits (u);
alter table t add not null vn no inherit;
alter table t add constraint vnx_there not null vnx no inherit;
alter table t add not null vw not valid;
alter table t add constraint vwx_there not null vwx not valid;
alter table t add not null vb no inherit not valid;
alter table t add constraint vbx_there not null vbx no inherit not valid;
alter table t add not null nv;
alter table t add constraint nvx_there not null nvx;
alter table t add not null nw not valid;
alter table t add constraint nwx_there not null nwx not valid;
alter table t add not null nb no inherit not valid;
alter table t add constraint nbx_there not null nbx no inherit not valid;
alter table t add not null wv;
alter table t add constraint wvx_there not null wvx;
alter table t add not null wn no inherit;
alter table t add constraint wnx_there not null wnx no inherit;
alter table t add not null wb no inherit not valid;
alter table t add constraint wbx_there not null wbx no inherit not valid;
alter table t add not null bv;
alter table t add constraint bvx_there not null bvx;
alter table t add not null bn no inherit;
alter table t add constraint bnx_there not null bnx no inherit;
alter table t add not null bw not valid;
alter table t add constraint bwx_there not null bwx not valid;
