# Seven copies of the chart with one fault each, and five checks of each copy. Each line below is a fault, a file and an edit.
while IFS=$'\t' read -r name file edit; do
  rm -rf trial
  cp -R web trial
  sed "$edit" "web/$file" >"trial/$file"
  try_checks "$name" trial
done >checks.tsv <<'END'
appVersion: 1.10	Chart.yaml	s/^appVersion: .*/appVersion: 1.10/
indent, not nindent	templates/service.yaml	s/nindent 4/indent 4/
kind: Servise	templates/service.yaml	s/kind: Service/kind: Servise/
nindent 2, not 4	templates/service.yaml	s/nindent 4/nindent 2/
replicaCount: two	values.yaml	s/^replicaCount: .*/replicaCount: two/
replicacount: 3	values.yaml	s/^replicaCount: .*/replicacount: 3/
tag: "1.62"	values.yaml	s/^  tag: ""/  tag: "1.62"/
END
rm -rf trial
cat checks.tsv
