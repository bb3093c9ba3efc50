# Six spellings, each in a file and with two options. For that, bench gets back the template that prints types.
mv bench/templates/it.yaml kept.yaml
cp "$DRYDOCK_LAB_FOLDER/files/bench/templates/it.yaml" bench/templates/it.yaml
for it in 1.10 0123 no 1000000 1e3 null; do
  printf 'it: %s\n' "$it" >it.yaml
  printf '%s\t%s\t%s\t%s\n' "$it" "$(kind_of -f it.yaml)" "$(kind_of --set it="$it")" "$(kind_of --set-string it="$it")"
done >kinds.tsv
mv kept.yaml bench/templates/it.yaml
cat kinds.tsv
