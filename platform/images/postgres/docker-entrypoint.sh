#!/usr/bin/env bash
# Makes a database the first time, from POSTGRES_PASSWORD, POSTGRES_USER, POSTGRES_DB and what lies in
# /docker-entrypoint-initdb.d; each variable may come from a file named by the same name with _FILE.
set -o errexit -o nounset -o pipefail

# from_file NAME: sets NAME from the file that NAME_FILE names.
from_file() {
  local file=$1_FILE
  [[ -z ${!file:-} ]] || export "$1"="$(<"${!file}")"
}

sql() { psql --set ON_ERROR_STOP=1 --no-password --no-psqlrc --username "$POSTGRES_USER" --dbname "${POSTGRES_DB}" "$@"; }

initialise() {
  local file
  [[ -n ${POSTGRES_PASSWORD:-} || ${POSTGRES_HOST_AUTH_METHOD:-} == trust ]] || {
    cat >&2 <<'TEXT'
Error: Database is uninitialized and superuser password is not specified.
       You must specify POSTGRES_PASSWORD to a non-empty value for the
       superuser. For example, "-e POSTGRES_PASSWORD=password" on "docker run".
TEXT
    exit 1
  }
  # shellcheck disable=SC2086 # several arguments in one variable, as in the official image
  initdb --username="$POSTGRES_USER" --pwfile=<(printf '%s\n' "${POSTGRES_PASSWORD:-}") ${POSTGRES_INITDB_ARGS:-}
  printf '\nhost all all all %s\n' "${POSTGRES_HOST_AUTH_METHOD:-scram-sha-256}" >>"$PGDATA/pg_hba.conf"
  pg_ctl --options="-c listen_addresses=''" --wait start
  [[ $POSTGRES_DB == postgres ]] || createdb --no-password --username "$POSTGRES_USER" "$POSTGRES_DB"
  for file in /docker-entrypoint-initdb.d/*; do
    case $file in
      *.sql) printf '%s: running %s\n' "$0" "$file" && sql --file "$file" ;;
      *.sh) printf '%s: running %s\n' "$0" "$file" && if [[ -x $file ]]; then "$file"; else bash "$file"; fi ;;
    esac
  done
  pg_ctl --mode=fast --wait stop
  printf '\nPostgreSQL init process complete; ready for start up.\n\n'
}

main() {
  [[ ${1:-} != -* ]] || set -- postgres "$@"
  if [[ $1 == postgres ]]; then
    if [[ $(id -u) == 0 ]]; then
      mkdir -p "$PGDATA" && chmod 0700 "$PGDATA"
      find "$PGDATA" /run/postgresql ! -user postgres -exec chown postgres {} +
      exec setpriv --reuid postgres --regid postgres --init-groups -- "$0" "$@"
    fi
    from_file POSTGRES_PASSWORD
    from_file POSTGRES_USER
    from_file POSTGRES_DB
    export POSTGRES_USER=${POSTGRES_USER:-postgres}
    export POSTGRES_DB=${POSTGRES_DB:-$POSTGRES_USER} PGPASSWORD=${POSTGRES_PASSWORD:-}
    if [[ -s $PGDATA/PG_VERSION ]]; then
      printf '\nPostgreSQL Database directory appears to contain a database; Skipping initialization\n\n'
    else
      initialise
    fi
    unset PGPASSWORD
  fi
  exec "$@"
}

main "$@"
