# Holds when ./deliver.sh is as it was, lock and range agree, and the release shop is what the folder shop says: 0.3.0 with four prices.
in_lab_namespace
container_runs drydock-charts
cmp -s deliver.sh "${DRYDOCK_LAB_FOLDER:?}/files/deliver.sh" || fail "deliver.sh was changed" "it to run as it is" "what it builds from is in the folder shop"
[[ -s shop/Chart.lock ]] || fail "no shop/Chart.lock" "the versions that were chosen, written down" "helm dependency --help"
# On a copy, so that nothing of yours changes.
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
cp -R shop "$folder/shop"
rm -rf "$folder/shop/charts"
said=$(helm dependency build "$folder/shop" --plain-http 2>&1) || fail "helm dependency build shop: ${said##*$'\n'}" "it to succeed" "cat shop/Chart.lock shop/Chart.yaml"
release_is shop deployed
[[ $CHART == shop-0.3.0 ]] || fail "the release shop is $CHART" "shop-0.3.0" "./deliver.sh"
given=$(helm get values shop --output json)
[[ $given == null || $given == '{}' ]] || fail "the release shop was given values by hand: $given" "all of them in the folder shop" "what would ./deliver.sh do on a fresh cluster?"
release_is_chart shop "$folder/shop" "the folder shop"
page_has shop-web 'lamp   40' 'chair  95' 'table 210' 'sofa  480'
pass "shop 0.3.0 is delivered with what is locked: web $(locked shop web)"
