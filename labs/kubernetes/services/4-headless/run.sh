#!/usr/bin/env bash
# No address for the Service: its name is that of the Pods.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=look.sh
. ./look.sh

kubectl expose deployment web --name web-pods --cluster-ip None --port 8080
kubectl get service web-pods

within 60 found web-pods 3
lookup web-pods
kubectl get pods --selector app=web --output custom-columns=POD:.metadata.name,ADDRESS:.status.podIP

# Nobody translates the port either: what the Pods listen on is what must be asked for.
ask http://web-pods:8080
