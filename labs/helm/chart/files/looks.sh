#!/usr/bin/env bash
# looks.sh <FAULTS: copies the chart web once for each line, edits one file of the copy, and looks at it in five ways. Nothing is installed.
# Prints what the first look says that complains, and writes who did and who did not to looks.tsv.
set -o errexit -o nounset -o pipefail

lint() { helm lint --strict "$1"; }
template() { helm template trial "$1"; }
client() { helm install trial "$1" --dry-run=client; }
server() { helm install trial "$1" --dry-run=server; }
api() { helm template trial "$1" | kubectl apply --server-side --field-manager helm --dry-run=server --filename -; }

# first_words: the first line of what was said that names an error, and the one behind it.
first_words() {
  awk '/INFO/ { next } /ERROR|Error/ && !seen { seen = 1; left = 2 } left > 0 { printf "%s ", $0; left-- }' said.txt | cut -c 1-260
}

# look_at NAME COPY: a line for looks.tsv.
look_at() {
  local look words='' line=$1
  for look in lint template client server api; do
    if "$look" "$2" >said.txt 2>&1; then
      line+=$'\t–'
      continue
    fi
    line+=$'\tfound'
    [[ -n $words ]] || words="$look: $(first_words)"
  done
  printf '%s\n' "$line" >>looks.tsv
  printf '%s\n  %s\n' "$1" "${words:-nobody complains}"
}

main() {
  local name file edit number=0
  rm -rf faulty looks.tsv
  mkdir faulty
  while IFS=$'\t' read -r name file edit; do
    number=$((number + 1))
    cp -R web "faulty/$number"
    sed "$edit" "web/$file" >"faulty/$number/$file"
    look_at "$name" "faulty/$number"
  done
}

main "$@"
