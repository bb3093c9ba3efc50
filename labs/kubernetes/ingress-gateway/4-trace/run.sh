# Send one request over HTTPS. Its id is in the answer's headers.
curl -s --cacert tls.crt --resolve shop.drydock.test:8443:127.0.0.1 -D answer.txt -w '\n' 'https://shop.drydock.test:8443/cart?trace'
cat answer.txt
id=$(grep -i x-request-id answer.txt | tr -d '\r' | cut -d ' ' -f 2)

# The Pod and Envoy have both logged it.
kubectl logs -l site=shop --tail -1 | grep "$id"
wait_for 60 "Envoy writes its log, every ten seconds" bash -c "kubectl logs -n projectcontour deployment/contour -c envoy --since 5m | grep $id"
kubectl logs -n projectcontour deployment/contour -c envoy --since 5m | grep "$id"

# Which nodes and Pods have these addresses?
kubectl get nodes -o wide
kubectl get pods -n projectcontour -o wide
kubectl get service cart
kubectl get endpointslices -l kubernetes.io/service-name=cart
