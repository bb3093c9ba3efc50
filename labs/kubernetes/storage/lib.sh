# Helpers of this lab's checks.
# shellcheck disable=SC2016

# mounted_at POD PATH: the claim that is mounted there, or the kind of volume if it is none; nothing where nothing is.
mounted_at() {
  kubectl get pod "$1" -o 'go-template={{$volumes := .spec.volumes}}{{range .spec.containers}}{{range .volumeMounts}}{{$mount := .name}}{{$path := .mountPath}}{{range $volumes}}{{if eq .name $mount}}{{$path}} {{if .persistentVolumeClaim}}{{.persistentVolumeClaim.claimName}}{{else}}no claim{{end}}{{"\n"}}{{end}}{{end}}{{end}}{{end}}' |
    awk -v path="$2" '{sub(/\/$/, "", $1)} $1 == path {$1 = ""; print substr($0, 2)}'
}
