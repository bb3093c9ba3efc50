# Sourced by the steps: requests and lookups from the Pod client, the rules of a Service.
# shellcheck shell=bash

# shellcheck source-path=SCRIPTDIR/../../../orchestration/by-hand/files source=within.sh
. ./within.sh

# try URL: one request from the client.
try() { kubectl exec client -- wget -q -O - -T 10 "$1" 2>/dev/null; }

# ask URL: the answer. Rules on the nodes follow a change within a moment, so it is tried again for a while.
ask() { within 60 try "$1"; }

# lookup NAME: what the cluster's DNS answers the client, without the lines that name the server.
lookup() {
  kubectl exec client -- nslookup -type=a "$1.services.svc.cluster.local" | awk 'NR > 3 && NF'
}

# found NAME COUNT: true if the answer has so many addresses.
found() { lookup "$1" | awk -v count="$2" '/^Address/ {n++} END {exit (n != count)}'; }

# rules SERVICE: what kube-proxy made of it on one node: which address, which chains, which Pods. Without comments and marks.
rules() {
  kubectl exec --namespace kube-system daemonset/kube-proxy -- iptables-save --table nat |
    grep -E -- "--comment \"services/$1( |\")" |
    grep -v -e KUBE-MARK-MASQ -e nfacct |
    sed -E 's/ -m comment --comment "[^"]*"//; s/ -m (tcp|statistic)//g' |
    awk '/^-A KUBE-SEP/ {last = last $0 "\n"; next} {print} END {printf "%s", last}'
}

# targets SERVICE COUNT: true if its rules lead to so many Pods.
targets() { rules "$1" | awk -v count="$2" '/DNAT/ {n++} END {exit (n != count)}'; }

# listed STATE COUNT: true if the last line of changes.txt has so many addresses in that state.
listed() { awk -v state=" $1 " -v count="$2" '{n = gsub(state, "")} END {exit (n != count)}' changes.txt; }

# unlisted ADDRESS: true if the last line of changes.txt does not have it.
unlisted() { [[ "$(tail -n 1 changes.txt) " != *"$1 "* ]]; }
