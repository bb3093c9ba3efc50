# expect: it was made anew
# All three Pods together, so that none is younger than the others.
sed '/limits:/,/memory/s/50m/100m/; /name: guaranteed/,/^---/s/50m/100m/' classes.yaml | kubectl replace --force -f -
kubectl wait --for condition=Ready --timeout 120s pod/guaranteed pod/burstable pod/besteffort
