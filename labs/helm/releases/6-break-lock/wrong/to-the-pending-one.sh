# expect: the readiness probe asks for /spring.html
# The pending revision is finished by going "back" to it. What kept its Pod from becoming ready comes along.
helm rollback site "$(helm history site | awk '/pending/ {print $1}')"
