#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(int argc, char **argv) {
  if (argc < 2) {
    fprintf(stderr, "usage: knots SPEED...\n");
    return 2;
  }
  for (int i = 1; i < argc; i++) printf("%s knots are %.1f km/h\n", argv[i], atof(argv[i]) * 1.852);
  printf("asked by user %d\n", (int)getuid());
  return 0;
}
