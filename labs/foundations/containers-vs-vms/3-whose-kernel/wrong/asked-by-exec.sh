# expect: for vm
# docker exec answers for drydock-vm as well. It's the wrong one who answers.
for name in container vm; do
  echo "$name $(docker exec "drydock-$name" uname -r)"
done >kernels.txt
echo "host $(docker info --format '{{.KernelVersion}}')" >>kernels.txt
