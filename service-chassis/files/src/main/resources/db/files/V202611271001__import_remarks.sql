-- What is to be said of rows that were taken over: codes and arguments, worded when read.
create table import_remark (
    import_id   uuid   not null references data_import,
    row_number  int    not null,
    ordinal     int    not null,
    agency_code text   not null,
    outcome     text   not null,
    item_id     uuid,
    code        text   not null,
    arguments   text[] not null,
    primary key (import_id, row_number, ordinal)
);
alter table import_remark enable row level security;
create policy import_remark_scope on import_remark using (agency_in_scope(agency_code));
