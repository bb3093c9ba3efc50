# Helpers of this lab's checks.
# shellcheck disable=SC2016

# mounted_at KIND/NAME PATH: the claim that a Pod, or every Pod of a Deployment, mounts there; "no claim" for a volume of
# another kind; nothing if nothing is mounted there.
mounted_at() {
  local template='{{$spec := .spec}}{{with .spec.template}}{{$spec = .spec}}{{end}}{{$volumes := $spec.volumes}}'
  template+='{{range $spec.containers}}{{range .volumeMounts}}{{$mount := .name}}{{$path := .mountPath}}'
  template+='{{range $volumes}}{{if eq .name $mount}}{{$path}} {{if .persistentVolumeClaim}}'
  template+='{{.persistentVolumeClaim.claimName}}{{else}}no claim{{end}}{{"\n"}}{{end}}{{end}}{{end}}{{end}}'
  kubectl get "$1" -o "go-template=$template" |
    awk -v path="$2" '{sub(/\/$/, "", $1)} $1 == path {$1 = ""; print substr($0, 2)}'
}
