# Takes memory, one MiB after the other, until it has as many as the variable mib says; then keeps it.
BEGIN {
  system("sleep 1") # the engine begins to watch a container's memory a moment after its start
  piece = sprintf("%1048576s", "")
  for (n = 1; n <= mib; n++) {
    kept[n] = piece n # a new string every time: the kernel has to find pages for it
    if (n % 16 == 0) { print n " MiB"; fflush() }
  }
  print "ready"; fflush()
  system("exec sleep 3600")
}
