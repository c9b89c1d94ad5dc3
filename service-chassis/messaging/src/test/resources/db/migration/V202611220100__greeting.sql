-- A projection as small as can be: who was greeted last, and how often something was applied.
create table greeting (
    name text primary key,
    text text not null,
    version int not null,
    applied int not null default 1
);
grant update, delete on greeting to "${appRole}";
