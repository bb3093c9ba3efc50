# A setting that one kubelet can't read. (A copy is kept, so that clean-up can put it back.)
docker exec drydock-worker2 sh -c '
  cd /var/lib/kubelet
  if [ ! -e config.yaml.drydock ]; then cp config.yaml part.drydock && mv part.drydock config.yaml.drydock; fi
  sed "s/^failSwapOn: .*/failSwapOn: perhaps/" config.yaml.drydock >config.yaml && systemctl restart kubelet'
# shellcheck disable=SC2016
wait_for 60 "it has ended and been started again" bash -c '[[ $(docker exec drydock-worker2 systemctl show kubelet -p NRestarts --value) != 0 ]]'
kubectl apply -f late.yaml
kubectl wait --for condition=Ready --timeout 8s pod/late || true
kubectl get pod late -o wide
