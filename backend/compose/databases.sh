#!/usr/bin/env bash
# Run by PostgreSQL's image when its volume is empty: one database for the API and one for Keycloak, an owner each.
set -euo pipefail

create() {
  psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --set name="$1" --set password="$2" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE CONNECT ON DATABASE :"name" FROM PUBLIC;
SQL
}

create tilti "$TILTI_DATABASE_PASSWORD"
create keycloak "$TILTI_KEYCLOAK_DATABASE_PASSWORD"
