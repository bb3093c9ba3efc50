# expect: row 2 of upgrades.tsv is '--set flashes=9 | me | 60'
# The table of someone who thinks that an upgrade always keeps the release's values.
printf '%s\tme\t60\n' \
  nothing '--set flashes=9' '--set flashes=9 --reuse-values' '--set flashes=9 --reset-then-reuse-values' --reset-values >upgrades.tsv
