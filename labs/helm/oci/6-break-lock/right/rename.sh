# The other repair: keep the wide range, lock web 1.1.0, and rename the value to what that version reads.
sed 's/^  text:/  page:/' shop/values.yaml >renamed.yaml
mv renamed.yaml shop/values.yaml
helm dependency update shop --plain-http
./deliver.sh
