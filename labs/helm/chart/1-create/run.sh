# Helm makes a chart that works, with one of everything that people usually want.
helm create web
find web -type f | sort

# What Chart.yaml says, without its comments.
helm show chart web
