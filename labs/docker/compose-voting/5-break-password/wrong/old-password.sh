# expect: has the old password
# It works again, with the password that had to go.
cat secrets/old-db-password >secrets/db-password
