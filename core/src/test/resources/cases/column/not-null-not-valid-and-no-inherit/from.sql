create table t (
    vn integer, vnx integer, vw integer, vwx integer, vb integer, vbx integer,
    nv integer, nvx integer, nw integer, nwx integer, nb integer, nbx integer,
    wv integer, wvx integer, wn integer, wnx integer, wb integer, wbx integer,
    bv integer, bvx integer, bn integer, bnx integer, bw integer, bwx integer,
    named integer, unnamed integer, renamed integer);
alter table t add not null vn;
alter table t add constraint vnx_there not null vnx;
alter table t add not null vw;
alter table t add constraint vwx_there not null vwx;
alter table t add not null vb;
alter table t add constraint vbx_there not null vbx;
alter table t add not null nv no inherit;
alter table t add constraint nvx_there not null nvx no inherit;
alter table t add not null nw no inherit;
alter table t add constraint nwx_there not null nwx no inherit;
alter table t add not null nb no inherit;
alter table t add constraint nbx_there not null nbx no inherit;
alter table t add not null wv not valid;
alter table t add constraint wvx_there not null wvx not valid;
alter table t add not null wn not valid;
alter table t add constraint wnx_there not null wnx not valid;
alter table t add not null wb not valid;
alter table t add constraint wbx_there not null wbx not valid;
alter table t add not null bv no inherit not valid;
alter table t add constraint bvx_there not null bvx no inherit not valid;
alter table t add not null bn no inherit not valid;
alter table t add constraint bnx_there not null bnx no inherit not valid;
alter table t add not null bw no inherit not valid;
alter table t add constraint bwx_there not null bwx no inherit not valid;
alter table t add not null named not valid;
alter table t add constraint unnamed_there not null unnamed not valid;
alter table t add constraint renamed_there not null renamed no inherit not valid;
