# expect: asks for 2 Pods
# Three Pods carry the label, and requests reach all three; nobody would make another of the third.
kubectl run web-extra --image busybox:1.37 --labels app=web -- sh -c 'hostname >/tmp/index.html; exec httpd -f -p 8080 -h /tmp'
kubectl wait --for condition=Ready pod/web-extra
