# Sourced by the steps: the names of the image and the site, requests through the Gateway, and measurements.
# shellcheck shell=bash

# shellcheck disable=SC2034 # for the steps
IMAGE=localhost:8170/drydock-site
# shellcheck disable=SC2034
SITE=http://drydock.localhost:8081
# shellcheck disable=SC2034
LESSON=/start/how-it-works/

# shellcheck source-path=SCRIPTDIR/../../../orchestration/by-hand/files source=within.sh
. ./within.sh

# status URL: the code of the answer; 000 where there is none.
status() { curl --silent --output /dev/null --max-time 10 --write-out '%{http_code}' "$1"; }

# answers_with CODE URL: true if that is the code.
answers_with() { [[ $(status "$2") == "$1" ]]; }

# digest_of IMAGE: under which digest the registry keeps it, as docker push has noted.
digest_of() { docker image inspect --format '{{range .RepoDigests}}{{println .}}{{end}}' "$1" | awk -F @ -v name="${1%:*}" '$1 == name {print $2; exit}'; }

# reading NAME VALUE UNIT: keeps a measurement.
reading() { printf '%s\t%s\t%s\n' "$1" "$2" "$3" >>measurements.tsv; }
