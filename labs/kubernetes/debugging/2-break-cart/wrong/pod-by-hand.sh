# expect: the Deployment cart has 0 ready Pods
# A Pod beside the Deployment has the label, so the Service finds it.
kubectl run cart-now --image busybox:1.37 --labels app=cart -- sh -c 'echo "cart is open" >/tmp/index.html; exec httpd -f -p 8080 -h /tmp'
kubectl wait --for condition=Ready pod/cart-now
