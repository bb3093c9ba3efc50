# Prints an order: one dish for each argument.
import sys

print("Ordered:", ", ".join(sys.argv[1:]) or "nothing")
