#!/bin/sh
# Runs once, when the volume is empty: a database, an owner role and an application role for every service.
# The local stack does the same in Java (DatabaseProvisioner).
set -eu
for database in competency_standard assessment training_hours planning; do
    psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d postgres -v database="$database" \
        -v owner="${database}_owner" -v app="${database}_app" \
        -v owner_password="$ASN_OWNER_PASSWORD" -v app_password="$ASN_APP_PASSWORD" <<'SQL'
create role :"owner" login nosuperuser nocreatedb nocreaterole nobypassrls password :'owner_password';
create role :"app" login nosuperuser nocreatedb nocreaterole nobypassrls password :'app_password';
create database :"database" owner :"owner";
revoke all on database :"database" from public;
grant connect on database :"database" to :"app";
\connect :"database"
create extension if not exists btree_gist;
create extension if not exists pgcrypto;
revoke all on schema public from public;
grant usage on schema public to :"app";
SQL
done
