# expect: are 50m 50m
# The file is changed and applied: to the Pod itself, where that is refused.
sed '/name: guaranteed/,/^---/s/50m/100m/' classes.yaml | kubectl apply -f - || true
