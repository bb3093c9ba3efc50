# Helpers of this lab's checks.
. "${DRYDOCK_LIB:?}/image.sh"

# answer_on PORT: prints the page that 127.0.0.1 serves on a port; fails if there's none. A server that was
# just started gets three seconds.
answer_on() {
  wait_for 3 "port $1 answers" curl -sf -m 2 "http://127.0.0.1:$1/" 2>/dev/null || return 1
  curl -sf -m 2 "http://127.0.0.1:$1/"
}
