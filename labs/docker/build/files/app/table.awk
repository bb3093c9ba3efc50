# Writes the program's table of prime numbers as a line of C each: the part of the build that takes time.
BEGIN {
  print "const int primes[] = {"
  for (n = 2; found < 60000; n++) {
    for (i = 0; i < found && p[i] * p[i] <= n; i++) if (n % p[i] == 0) break
    if (i < found && p[i] * p[i] <= n) continue
    p[found++] = n
    print n ","
  }
  print "};\nconst int count = " found ";"
}
