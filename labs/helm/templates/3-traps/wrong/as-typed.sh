# expect: row 1 of kinds.tsv is '1.10 | float64 1.10
# A table in which every value stays as it's written.
printf '%s\tfloat64 %s\tfloat64 %s\tstring %s\n' \
  1.10 1.10 1.10 1.10 0123 0123 0123 0123 no no no no 1000000 1000000 1000000 1000000 1e3 1e3 1e3 1e3 null null null null >kinds.tsv
