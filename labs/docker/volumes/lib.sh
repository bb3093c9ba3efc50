# Helpers of this lab's checks.

# mount_of CONTAINER PATH: prints type, name and mode ("volume drydock-notes rw") of what is mounted there; nothing where nothing is.
mount_of() { docker inspect -f "{{range .Mounts}}{{if eq .Destination \"$2\"}}{{.Type}} {{.Name}} {{if .RW}}rw{{else}}ro{{end}}{{end}}{{end}}" "$1"; }
