# Four tasks of version 1, as step 2 made them.
service_of_version 1
