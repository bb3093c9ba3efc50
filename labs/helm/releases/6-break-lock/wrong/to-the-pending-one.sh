# expect: the readiness probe asks for /spring.html
# "Back" to the pending revision. That brings its probe back too, which kept the Pod from becoming ready.
helm rollback site "$(helm history site | awk '/pending/ {print $1}')"
