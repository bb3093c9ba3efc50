# expect: it was made anew
# As it was always done: delete the Pod, and make it with the new numbers.
kubectl delete pod guaranteed
sed '/limits:/,/memory/s/50m/100m/; /name: guaranteed/,/^---/s/50m/100m/' classes.yaml | kubectl apply -f -
kubectl wait --for condition=Ready --timeout 120s pod/guaranteed
