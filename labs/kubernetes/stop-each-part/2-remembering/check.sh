# Holds when API server and etcd left the kubelet's probe without an answer since step 1, and work again.
awake drydock-control-plane kube-apiserver
awake drydock-control-plane etcd
in_lab_namespace
was_silent kube-apiserver
was_silent etcd
pods_ready web 2
pass 'API server and etcd were frozen, and work again'
