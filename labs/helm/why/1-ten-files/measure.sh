# How often the same words are in the ten files, and in how many of the files.
for word in bakery app.kubernetes.io/instance 'version: "1.0"' 'Bread and rolls'; do
  places=$(grep -h "$word" manifests/*.yaml | grep -c .)
  printf '%s\t%s\t%s\n' "$word" "$places" "$(grep -l "$word" manifests/*.yaml | grep -c .)"
done >words.tsv
cat words.tsv

# A second copy would keep the label app.kubernetes.io/name. Every other "bakery" would have to change.
reading places "$(grep -h bakery manifests/*.yaml | grep -vc app.kubernetes.io/name)" count
