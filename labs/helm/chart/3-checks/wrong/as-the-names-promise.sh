# expect: row 3 of checks.tsv is 'kind: Servise | found
# The table that the commands' names suggest: lint finds every fault, and the server's dry run whatever a server could find.
printf '%s\tfound\t%s\t%s\t%s\t%s\n' \
  'appVersion: 1.10' – – – – \
  'indent, not nindent' found found found found \
  'kind: Servise' – – found found \
  'nindent 2, not 4' – – found found \
  'replicaCount: two' – – found found \
  'replicacount: 3' – – found found \
  'tag: "1.62"' – – found found >checks.tsv
