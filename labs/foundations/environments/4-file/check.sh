# Holds when drydock-offer runs from the image of step 1 with the settings of offer.env, and answers with an offer that is signed with its key.
[[ -s offer.env ]] || fail "no offer.env in the lab's work folder" "a file with three settings" "one NAME=value a line"
container_runs drydock-offer
made_from drydock-offer drydock-shop-2.0
for name in CURRENCY PORT SIGNING_KEY; do
  written=$(in_file offer.env "$name")
  given=$(variable drydock-offer "$name")
  [[ -n $written ]] || fail "offer.env sets no $name" "CURRENCY, PORT and SIGNING_KEY" "one NAME=value a line, with no word before the name"
  [[ $written == "$given" ]] || fail "$name is '$written' in offer.env and '$given' in drydock-offer" "the same" "the file is read when a container is created: create it again"
done
key=$(variable drydock-offer SIGNING_KEY)
[[ $key =~ ^[A-Za-z0-9._-]+$ ]] || fail "the key arrived as $key" "a word without quotes or spaces" "no shell reads the file: everything after the = is the value"
offer=$(offer_of drydock-offer)
[[ $offer == *'"currency": "CHF"'* ]] || fail "on port 8000, drydock-offer answers '${offer:-nothing}'" "an offer in CHF" "docker logs drydock-offer; docker inspect shows the variables as they arrived"
[[ $offer == "$(signed CHF "$key")" ]] || fail "the offer isn't signed with '$key'" "the key in offer.env" "docker inspect drydock-offer shows what it was started with"
pass "drydock-offer answers with an offer in CHF, with the settings in offer.env"
