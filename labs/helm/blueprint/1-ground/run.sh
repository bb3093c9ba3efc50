#!/usr/bin/env bash
# What the services stand on: their image on the nodes, and the two that keep something. As in the lab kubernetes/voting.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=helm/blueprint

sed "s|drydock.lab=[a-z/-]*|$LAB|" voting/Dockerfile >Dockerfile
docker build --quiet --provenance=false --label "$LAB" --tag drydock-voting-blueprint:1 --file Dockerfile voting
kind load docker-image drydock-voting-blueprint:1 --quiet --name drydock --nodes drydock-worker,drydock-worker2

mkdir -p secrets
od -An -N16 -tx1 /dev/urandom | tr -d ' \n' >secrets/db-password
kubectl create secret generic db-password --from-file secrets/db-password
kubectl create configmap schema --from-file schema.sql
kubectl apply --filename data.yaml --filename voter.yaml
kubectl wait --for condition=Ready --timeout 180s pod/queue-0 pod/db-0 pod/voter
