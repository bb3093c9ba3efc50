# setup.sh makes it anew.
kubectl delete deployment staging-shop
kubectl delete configmaps -l env=staging
