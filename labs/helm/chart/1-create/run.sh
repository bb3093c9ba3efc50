# helm create makes a chart that works, with the objects that most applications have.
helm create web
find web -type f | sort

# What Chart.yaml says, without its comments.
helm show chart web
