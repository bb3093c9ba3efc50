# Ask the Service a few times, from a Pod in the same namespace.
kubectl apply -f client.yaml
kubectl wait --for condition=Ready pod/client
type_into kubectl exec -it client -- sh <<'END'
wget -qO- http://web
wget -qO- http://web
wget -qO- http://web
wget -qO- http://web
exit
END

# Which Pods answer for that name?
kubectl describe service web
kubectl get endpointslices -l kubernetes.io/service-name=web
