# Helpers of this lab's checks.
. "${DRYDOCK_LIB:?}/image.sh"

# engine_of CONTAINER: the id of the engine that the docker command in that container reaches, or what it says instead.
engine_of() { docker exec "$1" docker info --format '{{.ID}}' 2>&1 | tr '\n' ' ' | sed 's/ *$//'; }

# answer FIELD: a field of created.json, if that's one JSON object.
answer() { docker exec -i drydock-curl jq -r --slurp "if length == 1 then .[0] else empty end | .$1? // empty" <created.json 2>/dev/null || true; }

# inner COMMAND…: docker in drydock-engine.
inner() { docker exec drydock-engine docker "$@"; }
