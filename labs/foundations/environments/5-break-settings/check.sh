# Holds when drydock-colleague answers with an offer in NOK, signed with the key in key.txt. Any repair of the settings is right.
container_runs drydock-colleague
made_from drydock-colleague drydock-shop-2.0
offer=$(offer_of drydock-colleague)
[[ -n $offer ]] || fail "nothing answers on port 8000 in drydock-colleague, whose PORT is '$(variable drydock-colleague PORT)'" "an offer" "PORT is the number that the program listens on"
[[ $offer == *'"currency": "NOK"'* ]] || fail "the offer is $offer" "an offer in NOK" "colleague.env sets the currency; did it reach the container?"
[[ $offer == "$(signed NOK "$(cat key.txt)")" ]] ||
  fail "the offer is signed with the key '$(variable drydock-colleague SIGNING_KEY)'" "the key in key.txt" "quotes and spaces in a file of variables become a part of the value"
pass "drydock-colleague answers in NOK, and the signature fits the key in key.txt"
