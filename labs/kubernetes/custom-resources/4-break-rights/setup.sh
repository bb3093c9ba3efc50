# Four rules in two: "a status is part of its Website, and apply only ever patches".
cat >rights.yaml <<'RIGHTS'
# Who the controller is, and what it may do in this namespace.
apiVersion: v1
kind: ServiceAccount
metadata:
  name: website-controller
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: website-controller
rules:
  - apiGroups: [drydock.example]
    resources: [websites]
    verbs: [list]
  - apiGroups: ['', apps]
    resources: [services, deployments]
    verbs: [get, patch]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: website-controller
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: website-controller
subjects:
  - kind: ServiceAccount
    name: website-controller
RIGHTS
kubectl apply -f rights.yaml
account=system:serviceaccount:custom-resources:website-controller
wait_for 30 "the change has arrived" bash -c "kubectl auth can-i create services --as $account | grep no"
kubectl apply -f shop.yaml
wait_for 60 "the controller has tried" bash -c 'kubectl logs deployment/website-controller | grep "^shop: no"'
kubectl get websites &&
  kubectl get deployments,services
