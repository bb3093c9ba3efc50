# Holds when drydock-catalogue prints the whole catalogue, and no part of the image holds the token.
image_is_there drydock-catalogue
said=$(docker run --rm drydock-catalogue 2>&1) || true
[[ $said == $'lamp 40\nchair 95\ntable 210' ]] || fail "a container of drydock-catalogue prints '${said//$'\n'/, }'" "the catalogue: lamp 40, chair 95, table 210" \
  "docker run --rm drydock-catalogue; the program fetch writes the catalogue if it gets the right token"
parts=$(parts_with drydock-catalogue "$(cat token.txt)")
[[ $parts == 0 ]] || fail "the image drydock-catalogue holds the token in $parts of its parts" "none" \
  "docker history --no-trunc drydock-catalogue; a file that a later instruction removes is still in its layer"
pass "the catalogue is in the image, the token is not"
