# Prints how many rounds of the same sums it gets done in as many seconds as the variable seconds says.
function now(   line, word) {
  getline line <"/proc/uptime"
  close("/proc/uptime")
  split(line, word, " ")
  return word[1]
}
BEGIN {
  end = now() + seconds
  do {
    for (i = 0; i < 20000; i++) sum += i * i
    rounds++
  } while (now() < end)
  print rounds " rounds"
}
