# Helpers of this lab's checks and measurements.

# value_given RELEASE NAME OPTION…: the value that the release was given under that name, by a file or an option; nothing if it has the chart's.
value_given() { helm get values "$1" -o yaml "${@:3}" | sed -n "s/^$2: *//p" | tr -d "\"'"; }

# manifest_says KIND PATH: what revision REVISION of site has at that path of jsonpath, in its object of that kind.
manifest_says() {
  helm get manifest site | kubectl create --dry-run=client -f - -o "jsonpath={.kind} {$2}{'\n'}" | awk -v kind="$1" '$1 == kind {sub(/^[^ ]+ /, ""); print}'
}

# page_is TEXT: goes on only if the ConfigMap has that page, by the last revision of site and not by hand.
page_is() {
  local seen
  seen=$(configured_page site)
  [[ $seen == "$1" ]] || fail "the page says '$seen'" "$1" "helm history site; helm get values site"
  seen=$(manifest_says ConfigMap .data.index\\.html)
  [[ $seen == "$1" ]] || fail "the ConfigMap says $1, and the manifest of the last revision '$seen'" "a revision that says so" "helm get manifest site; what kubectl changes is in no revision"
}

# drift FIELD KIND VERB ARGUMENT…: changes an object of the releases new and old by hand, upgrades both with the values they
# have, and prints what became of the field: one line, with tabs.
drift() {
  local field=$1 kind=$2 verb=$3 release before after line
  shift 3
  line="$verb $kind${*:+ $*}"
  for release in new old; do
    before=$(look "$kind" "$release" "$field")
    kubectl "$verb" "$kind" "$release" "$@" >/dev/null
    after=$(look "$kind" "$release" "$field")
    if ! helm upgrade "$release" ./site --reuse-values >/dev/null 2>&1; then
      line+=$'\tupgrade refused'
      helm upgrade "$release" ./site --reuse-values --force-conflicts >/dev/null
      continue
    fi
    case $(look "$kind" "$release" "$field") in
      "$before") line+=$'\tundone' ;;
      "$after") line+=$'\tstays' ;;
      *) line+=$'\tsomething else' ;;
    esac
  done
  echo "$line"
}

# look KIND NAME FIELD: what an object has there; nothing where it's gone.
look() { kubectl get "$1" "$2" --ignore-not-found -o "jsonpath=$3"; }

# table_is NAME: goes on only if NAME.tsv has the rows that are typed into this, cells apart by " | ". The course measures it; a learner's folder may have none.
table_is() {
  local row wanted number=0
  [[ -e $1.tsv ]] || return 0
  while IFS= read -r wanted; do
    number=$((number + 1))
    row=$(sed -n "${number}p" "$1.tsv" | sed $'s/\t/ | /g')
    [[ $row == "$wanted" ]] || fail "row $number of $1.tsv is '$row'" "'$wanted'" "cat $1.tsv, then try that row by hand"
  done
  [[ $(wc -l <"$1.tsv") -eq $number ]] || fail "$1.tsv has $(wc -l <"$1.tsv" | tr -d ' ') rows" "$number" "cat $1.tsv"
}
