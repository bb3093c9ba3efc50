# Looks at what a Service selects, for checks that ask more than for one answer.
# shellcheck shell=bash

# labels_of KIND NAME PATH: the labels at that path of an object, as key=value, one a line.
labels_of() { kubectl get "$1" "$2" -o "go-template={{range \$key, \$value := $3}}{{\$key}}={{\$value}}{{\"\\n\"}}{{end}}"; }

# selects SERVICE DEPLOYMENT: goes on only if the Service selects the Pods that the Deployment makes: those of today,
# and the next one, which is made from the same template.
selects() {
  local wanted made label
  wanted=$(labels_of service "$1" .spec.selector)
  made=$(labels_of deployment "$2" .spec.template.metadata.labels)
  [[ -n $wanted ]] || fail "the Service $1 selects no Pods" "those of the Deployment $2" "kubectl describe service $1, under Selector"
  for label in $wanted; do
    grep -Fx -- "$label" <<<"$made" >/dev/null ||
      fail "the Service $1 selects Pods with $label; the Deployment $2 makes Pods with ${made//$'\n'/, }" "every Pod that the Deployment makes to be found, the next one too" "kubectl describe service $1, under Selector; kubectl describe deployment $2, under Pod Template"
  done
}
