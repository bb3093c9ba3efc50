# What the runner gives every measure.sh besides lab.sh.
# shellcheck shell=bash

# reading NAME VALUE UNIT: notes a measurement that lab.yaml declares for the step. Units: ms, s, bytes, count, text.
reading() { printf '%s\t%s\t%s\n' "$1" "$2" "$3" >>measurements.tsv; }
