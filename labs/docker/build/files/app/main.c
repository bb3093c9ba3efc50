#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include "version.h"

extern const int primes[], count;

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : count;
  if (n < 1 || n > count) return 1;
  printf("version %d, user %d: prime number %d is %d\n", VERSION, (int)getuid(), n, primes[n - 1]);
  return 0;
}
