# Five virtual machines, one after the other.
for run in 1 2 3 4 5; do
  docker rm -f drydock-vm >/dev/null
  docker run -d --name drydock-vm -e MEMORY=128M drydock-vm >/dev/null
  wait_for 120 "the guest has reached user space" has_spoken drydock-vm
  reading vm-first-line "$(first_line drydock-vm)" ms
  reading vm-memory "$(resident drydock-vm)" bytes
  tail -n 2 measurements.tsv
  echo "that was run $run"
done

# On disk the guest is a kernel and its first files; QEMU itself isn't counted.
reading vm-disk "$(docker exec drydock-vm sh -c 'cat /vm/vmlinuz /vm/initramfs.gz | wc -c')" bytes
wait_for 120 "the guest has told all" reports_memory drydock-vm
reading vm-kernel "$(guest_kernel)" text
